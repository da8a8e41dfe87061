using System.Collections.Concurrent;
using System.Threading.Channels;
using AreaSend.Inspections;

namespace AreaSend.Web.Live.Inspections;

/// <summary>Watches, for this node, the inspections whose home page is open in a browser. Subscribes anew every few seconds, so that a grain that woke up elsewhere is heard.</summary>
/// <param name="grains">The cluster.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where breakages go; without personal data.</param>
internal sealed class InspectionWatch(IClusterClient grains, TimeProvider time, ILogger<InspectionWatch> logger) : BackgroundService, IInspectionObserver
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(3);
    private readonly ConcurrentDictionary<InspectionId, ConcurrentDictionary<Channel<long>, long>> listeners = [];
    private IInspectionObserver? reference;

    /// <summary>Starts to listen for a browser.</summary>
    /// <returns>Where the versions come; end it with <see cref="Leave"/>.</returns>
    public async Task<Channel<long>> ListenAsync(InspectionId inspection)
    {
        var heard = Channel.CreateBounded<long>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners.GetOrAdd(inspection, static _ => [])[heard] = 0;
        await SubscribeAsync(inspection);
        return heard;
    }

    /// <summary>Ends listening.</summary>
    public void Leave(InspectionId inspection, Channel<long> heard)
    {
        if (listeners.TryGetValue(inspection, out var here))
        {
            here.TryRemove(heard, out _);
        }
    }

    /// <inheritdoc/>
    public Task ChangedAsync(InspectionId inspection, long revision)
    {
        foreach (var heard in listeners.TryGetValue(inspection, out var here) ? here.Keys : [])
        {
            heard.Writer.TryWrite(revision);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Beat, time);
        try
        {
            while (await beat.WaitForNextTickAsync(stoppingToken))
            {
                foreach (var (inspection, here) in listeners)
                {
                    if (!here.IsEmpty)
                    {
                        await SubscribeAsync(inspection);
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            // the node stops
        }
    }

    private async Task SubscribeAsync(InspectionId inspection)
    {
        try
        {
            reference ??= grains.CreateObjectReference<IInspectionObserver>(this);
            await ChangedAsync(inspection, await grains.GetGrain<IInspectionGrain>(inspection.ToString()).WatchAsync(reference));
        }
        catch (Exception e)
        {
            logger.LogDebug(e, "An inspection could not be watched; the next beat tries again");
        }
    }
}
