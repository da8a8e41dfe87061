using AreaSend.Grains;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Testing.Documents;
using AreaSend.Testing.Ledger;
using AreaSend.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;

namespace AreaSend.Testing;

/// <summary>A real Orleans cluster of one silo in this process, on a ledger in memory and one fake clock.</summary>
public sealed class ClusterFixture : IAsyncDisposable
{
    private InProcessTestCluster? cluster;

    private ClusterFixture(MemoryLedger ledger) => (Ledger, Texts) = (ledger, new MemoryDocumentTexts(ledger));

    /// <summary>The only clock of the cluster.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    /// <summary>What was recorded.</summary>
    public MemoryLedger Ledger { get; }

    /// <summary>The words of documents, as search knows them.</summary>
    public MemoryDocumentTexts Texts { get; }

    /// <summary>The way to the grains.</summary>
    public IGrainFactory Grains => cluster!.Client;

    /// <summary>Runs a call as a person, as a web node does.</summary>
    public static async Task<T> As<T>(Actor actor, Func<Task<T>> call)
    {
        RequestContext.Set(Actor.Key, actor);
        try
        {
            return await call();
        }
        finally
        {
            RequestContext.Remove(Actor.Key);
        }
    }

    /// <summary>Starts the cluster.</summary>
    /// <param name="configure">More about the silo; what it registers counts instead.</param>
    /// <param name="ledger">The ledger behind one that the test registers; a new one when not given.</param>
    public static async Task<ClusterFixture> StartAsync(Action<ISiloBuilder>? configure = null, MemoryLedger? ledger = null)
    {
        var fixture = new ClusterFixture(ledger ?? new MemoryLedger());
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton<TimeProvider>(fixture.Time);
            silo.Services.AddSingleton<ILedger>(fixture.Ledger);
            silo.Services.AddSingleton<IDocumentTexts>(fixture.Texts);
            silo.Services.AddAreaSendGrains(new GrainsOptions { Demonstration = true });
            silo.AddMemoryGrainStorage("snapshots");
            silo.UseInMemoryReminderService();
            configure?.Invoke(silo);

            // grains live by the fake clock; the silo's own loops must not: a clock that stands still would hold up its start and its end
            silo.Services.UseTimeProviderForBackgroundAreas(TimeProvider.System);
        });
        fixture.cluster = builder.Build();
        await fixture.WhileTimeGoesOnAsync(fixture.cluster.DeployAsync(), "the silo of the test to start");
        return fixture;
    }

    public async ValueTask DisposeAsync()
    {
        if (cluster is not null)
        {
            await WhileTimeGoesOnAsync(cluster.DisposeAsync().AsTask(), "the silo of the test to stop");
        }
    }

    // Whatever of Orleans still waits on the cluster's clock when a silo is slow to start or stop is helped on.
    private async Task WhileTimeGoesOnAsync(Task busy, string awaited)
    {
        var deadline = new Deadline(TimeSpan.FromSeconds(90), awaited);
        var pause = TimeSpan.FromSeconds(2);
        while (await Task.WhenAny(busy, Task.Delay(pause)) != busy)
        {
            deadline.Check();
            Time.Advance(TimeSpan.FromSeconds(1));
            pause = TimeSpan.FromMilliseconds(200);
        }

        await busy;
    }
}
