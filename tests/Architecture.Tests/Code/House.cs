using System.Diagnostics;

namespace AreaSend.Architecture.Tests.Code;

/// <summary>The repository as it lies on disk: what git tracks or would track.</summary>
internal static class House
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Paths of all files, from the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    /// <summary>Files under a folder with one of these endings.</summary>
    public static IEnumerable<string> FilesUnder(string folder, params string[] endings) => Files
        .Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal))
        .Where(file => endings.Length == 0 || endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Files with one of these endings, wherever they lie.</summary>
    public static IEnumerable<string> FilesEnding(params string[] endings) =>
        Files.Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>The lines of a file.</summary>
    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    /// <summary>Whether a file or a folder of files is in the repository.</summary>
    public static bool Has(string path) => Files.Contains(path, StringComparer.Ordinal)
        || Files.Any(file => file.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AreaSend.Orleans.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("AreaSend.Orleans.sln is not above the folder of the tests.");
    }

    private static List<string> ListFiles()
    {
        var start = new ProcessStartInfo("git", ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var names = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException("git could not list the files: run the tests in a clone of the repository.");
        }

        return [.. names.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(file => File.Exists(Path.Combine(Root, file)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }
}
