using System.Collections.Concurrent;
using AreaSend.Documents;
using AreaSend.Vocabulary;

namespace AreaSend.Web.Live.Relays;

/// <summary>The relays of this node: one a document, made when the first browser opens it, closed some time after the last has left.</summary>
/// <param name="calls">The way to grains.</param>
/// <param name="time">The clock.</param>
internal sealed class DocumentRelays(DocumentCalls calls, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<DocumentId, Lazy<RelayLease>> leases = [];
    private readonly string node = $"{Environment.MachineName}/{Guid.NewGuid():N}";
    private int made;

    /// <summary>The document's relay, subscribed.</summary>
    /// <returns>The lease; refused as the grain refuses, or <c>unavailable</c>.</returns>
    public async Task<Answer<RelayLease>> FindAsync(DocumentId document)
    {
        // lazy: of several that are made at the same moment only one comes to life
        var lazy = leases.GetOrAdd(document, id => new Lazy<RelayLease>(() => Make(id)));
        if (await lazy.Value.ReadyAsync() is not { } refusal)
        {
            return lazy.Value;
        }

        if (lazy.Value.Relay.TryClose(TimeSpan.Zero) && leases.TryRemove(KeyValuePair.Create(document, lazy)))
        {
            await CloseAsync(lazy.Value);
        }

        return refusal;
    }

    /// <summary>The document's relay when there is one.</summary>
    public RelayLease? Known(DocumentId document) => leases.TryGetValue(document, out var lazy) && lazy.IsValueCreated ? lazy.Value : null;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Beat, time);
        try
        {
            while (await beat.WaitForNextTickAsync(stoppingToken))
            {
                Tend();
            }
        }
        catch (OperationCanceledException)
        {
            // the node stops; its leases end by themselves
        }
    }

    private void Tend()
    {
        foreach (var (document, lazy) in leases)
        {
            if (!lazy.IsValueCreated)
            {
                continue;
            }

            if (lazy.Value.Relay.TryClose(Linger))
            {
                if (leases.TryRemove(KeyValuePair.Create(document, lazy)))
                {
                    _ = CloseAsync(lazy.Value);
                }
            }
            else
            {
                lazy.Value.Tend();
            }
        }
    }

    private RelayLease Make(DocumentId document)
    {
        LiveTelemetry.Documents.Add(1);
        return new RelayLease(document, $"{node}/{Interlocked.Increment(ref made)}", calls, time);
    }

    private static Task CloseAsync(RelayLease lease)
    {
        LiveTelemetry.Documents.Add(-1);
        return lease.EndAsync();
    }
}
