using AreaSend.Grains;
using AreaSend.Grains.Ledger;

namespace AreaSend.Silo.Hosting;

/// <summary>Runs what the grains want done at every start: after the silo is active, before the web listens.</summary>
internal sealed class StartUpTasks(IEnumerable<IStartUpTask> tasks, IGrainFactory grains, TimeProvider time, ILogger<StartUpTasks> log) : IHostedService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var task in tasks)
        {
            await RunAsync(task, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // other silos may be starting or dying at the same moment; tasks are harmless when repeated
    private async Task RunAsync(IStartUpTask task, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                await Task.Run(() => task.RunAsync(grains, cancel), cancel);
                return;
            }
            catch (Exception failure) when (failure is LedgerUnavailableException or OrleansException or TimeoutException && time.GetElapsedTime(started) < Patience)
            {
                log.LogWarning("The start-up task {Task} failed with {Failure}; trying again.", task.GetType().Name, failure.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(1), time, cancel);
            }
            catch (LedgerUnavailableException cause)
            {
                throw new StartRefusedException(cause.Message, cause);
            }
        }
    }
}
