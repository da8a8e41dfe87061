using System.Diagnostics;
using System.Globalization;

namespace AreaSend.Testing.Stores;

/// <summary>A disk of its own of a few megabytes, which can be filled to the last byte: a file system in memory, which only root may mount.</summary>
public sealed class TinyDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private TinyDisk()
    {
    }

    /// <summary>Where it is mounted.</summary>
    public string Path => folder.Path;

    private string Ballast => folder.File("ballast");

    /// <summary>Mounts one; null where this account may not.</summary>
    public static TinyDisk? TryMount(int kilobytes)
    {
        var disk = new TinyDisk();
        if (Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={kilobytes}k"), "tmpfs", disk.Path))
        {
            return disk;
        }

        disk.folder.Dispose();
        return null;
    }

    /// <summary>Takes so much of it, or all that is left.</summary>
    public void Fill(int kilobytes = int.MaxValue)
    {
        using var file = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            for (var written = 0; written < kilobytes; written += 4)
            {
                file.Write(new byte[4096]);
            }
        }
        catch (IOException)
        {
            // full
        }
    }

    /// <summary>Takes away what filled it.</summary>
    public void Free() => File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", "--lazy", Path);
        folder.Dispose();
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
