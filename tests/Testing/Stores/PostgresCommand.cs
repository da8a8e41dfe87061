using System.Diagnostics;

namespace AreaSend.Testing.Stores;

/// <summary>Runs PostgreSQL's programs; as Debian's user <c>postgres</c> when the tests run as root, which PostgreSQL refuses.</summary>
internal sealed class PostgresCommand(string binaries)
{
    private const string Account = "postgres";
    private static readonly bool IsRoot = Environment.IsPrivilegedProcess && OperatingSystem.IsLinux();

    /// <summary>The newest PostgreSQL on this machine.</summary>
    public static PostgresCommand Find()
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        var newest = versions.Where(v => File.Exists(Path.Combine(v, "bin", "initdb"))).MaxBy(v => int.TryParse(Path.GetFileName(v), out var n) ? n : 0);
        return newest is null
            ? throw new InvalidOperationException("The tests need PostgreSQL: apt-get install postgresql.")
            : new PostgresCommand(Path.Combine(newest, "bin"));
    }

    /// <summary>Gives a folder to the account that the server runs as.</summary>
    public async Task OwnAsync(string folder)
    {
        if (IsRoot)
        {
            await RunAsync(new ProcessStartInfo("chown", [Account, folder]));
        }
    }

    /// <summary>Runs a program to its end; throws with its words when it fails.</summary>
    public Task RunAsync(string program, params string[] arguments) => RunAsync(Describe(program, arguments));

    /// <summary>Starts a server.</summary>
    public Process Start(string program, params string[] arguments)
    {
        var info = Describe(program, arguments);
        info.RedirectStandardError = true;
        info.RedirectStandardOutput = true;
        var process = Process.Start(info)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task RunAsync(ProcessStartInfo info)
    {
        info.RedirectStandardError = true;
        info.RedirectStandardOutput = true;
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{info.FileName} failed: {errors}");
        }
    }

    // setpriv execs the program in its own place, so that the process id is the server's
    private ProcessStartInfo Describe(string program, string[] arguments)
    {
        var path = Path.Combine(binaries, program);
        return IsRoot
            ? new ProcessStartInfo("setpriv", [$"--reuid={Account}", $"--regid={Account}", "--clear-groups", "--", path, .. arguments]) { WorkingDirectory = "/" }
            : new ProcessStartInfo(path, arguments) { WorkingDirectory = "/" };
    }
}
