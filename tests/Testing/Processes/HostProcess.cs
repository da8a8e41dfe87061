using System.Diagnostics;

namespace AreaSend.Testing.Processes;

/// <summary>One of the product's hosts as a process of its own: started, waited for, killed or asked to stop by its process id.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> lines = [];
    private readonly List<string> errors = [];
    private readonly Uri address;

    private HostProcess(Process process, Uri address)
    {
        this.process = process;
        this.address = address;
        process.OutputDataReceived += (_, line) => Keep(line.Data, lines);
        process.ErrorDataReceived += (_, line) => Keep(line.Data, lines, errors);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Process id.</summary>
    public int Id => process.Id;

    /// <summary>Processor time used so far, in microseconds.</summary>
    public double ProcessorMicroseconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalMicroseconds;
        }
    }

    /// <summary>Memory that it holds, in kilobytes.</summary>
    public long ResidentKilobytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024;
        }
    }

    /// <summary>What it printed, on the output and on the error output.</summary>
    public string Output => Text(lines);

    /// <summary>What it printed on the error output alone.</summary>
    public string Errors => Text(errors);

    /// <summary>Starts a host.</summary>
    /// <param name="folder">Folder of the host project, which is also its content root.</param>
    /// <param name="assembly">Assembly name.</param>
    /// <param name="address">Where it is to listen.</param>
    /// <param name="settings">Settings, by configuration key.</param>
    /// <param name="verbs">What it is to do instead of serving.</param>
    public static HostProcess Start(string folder, string assembly, Uri address, IReadOnlyDictionary<string, string> settings, params string[] verbs)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(Checkout.Root, folder),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
        };
        foreach (var argument in (string[])[Checkout.Program(folder, assembly), .. verbs, "--urls", address.GetLeftPart(UriPartial.Authority)])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new HostProcess(Process.Start(start)!, address);
    }

    /// <summary>Waits until the host says it is ready.</summary>
    public async Task<HostProcess> ReadyAsync(int seconds = 90)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(seconds))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The host ended with code {process.ExitCode} before it was ready:\n{Output}");
            }

            if (await AnswersAsync(client))
            {
                return this;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"The host at {address} was not ready after {seconds} s:\n{Output}");
    }

    /// <summary>Waits until it has printed something.</summary>
    public async Task PrintsAsync(string words, int seconds = 30)
    {
        var started = Stopwatch.GetTimestamp();
        while (!Output.Contains(words, StringComparison.Ordinal))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(seconds))
            {
                throw new InvalidOperationException($"The host did not print '{words}' but:\n{Output}");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Ends it as a power cut would: SIGKILL.</summary>
    public void Kill()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.WaitForExit();
    }

    /// <summary>Waits for the host to end by itself and gives its exit code.</summary>
    public async Task<int> ExitAsync(int seconds = 60)
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(seconds));
        return process.ExitCode;
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        process.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(address, "/health/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private string Text(List<string> kept)
    {
        lock (lines)
        {
            return string.Join('\n', kept);
        }
    }

    private void Keep(string? line, params ReadOnlySpan<List<string>> places)
    {
        if (line is null)
        {
            return;
        }

        lock (lines)
        {
            foreach (var place in places)
            {
                place.Add(line);
                if (place.Count > 2000)
                {
                    place.RemoveAt(0);
                }
            }
        }
    }
}
