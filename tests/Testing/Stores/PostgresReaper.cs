using System.Diagnostics;

namespace AreaSend.Testing.Stores;

/// <summary>Ends a server and removes its folder when the process that started it is gone, however it went: test runners kill their host before its exit handlers are done.</summary>
internal sealed class PostgresReaper : IDisposable
{
    // the pipe to it closes when this process ends; a process id of old is believed only while its command line names the folder
    private const string Script = """
        cat >/dev/null
        pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
        runs() { [ -n "$pid" ] && tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF "$1"; }
        if runs "$1"; then kill -QUIT "$pid"; fi
        tries=0
        while [ -d "$1" ] && [ $tries -lt 200 ]; do
          runs "$1" || rm -rf "$1" 2>/dev/null
          [ -d "$1" ] && sleep 0.05
          tries=$((tries + 1))
        done
        """;

    private readonly Process process;

    public PostgresReaper(string folder)
    {
        var start = new ProcessStartInfo("setsid", ["--wait", "sh", "-c", Script, "sh", folder]) { UseShellExecute = false, RedirectStandardInput = true, WorkingDirectory = "/" };

        // whoever ends what a test run left behind must not end what tidies up after it
        start.Environment.Remove("AREASEND_TEST_RUN");
        process = Process.Start(start)!;
    }

    /// <summary>Lets it do its work now, and waits for it.</summary>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
