using System.Collections.Immutable;
using System.Diagnostics;
using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Testing;
using AreaSend.Testing.Ledger;
using AreaSend.Testing.Live;
using AreaSend.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Core.Internal;

namespace AreaSend.Grains.Tests.Documents;

/// <summary>A cluster with one inspection, its team and an opened document.</summary>
public sealed class DocumentHouse : IAsyncDisposable
{
    public static readonly Actor Priya = Person("priya-shah", "Priya Shah");
    public static readonly Actor Tom = Person("tom-reed", "Tom Reed");
    public static readonly Actor Shadow = Person("sam-shade", "Sam Shade");
    public static readonly Actor Stranger = Person("stranger", "A Stranger");

    private readonly ClusterFixture cluster;

    private DocumentHouse(ClusterFixture cluster, GatedLedger ledger, TestRoster roster) => (this.cluster, Ledger, Roster) = (cluster, ledger, roster);

    public GatedLedger Ledger { get; }

    public TestRoster Roster { get; }

    public ClusterFixture Cluster => cluster;

    public DocumentId Id { get; } = new(InspectionId.New(), Guid.CreateVersion7());

    public string Stream => "document/" + Id;

    public IDocumentGrain Grain => cluster.Grains.GetGrain<IDocumentGrain>(Id.ToString());

    public static async Task<DocumentHouse> StartAsync(bool opened = true)
    {
        var roster = new TestRoster();
        var memory = new MemoryLedger();
        var ledger = new GatedLedger(memory);
        var started = await ClusterFixture.StartAsync(silo =>
        {
            silo.Services.AddSingleton<ILedger>(ledger);
            silo.Services.AddSingleton<IIncomingGrainCallFilter>(roster);
        }, memory);
        roster.Assign(Priya, Role.LeadHmi);
        roster.Assign(Tom, Role.EducationInspector);
        roster.Assign(Shadow, Role.Shadow);
        var house = new DocumentHouse(started, ledger, roster);
        if (opened)
        {
            (await ClusterFixture.As(Priya, () => house.Grain.OpenAsync(CommandId.New()))).Refusal.Should().BeNull();
        }

        return house;
    }

    /// <summary>A paragraph of its own, by a Yjs client of its own.</summary>
    public static DocumentBatch Batch(string text = "x") => new(Guid.CreateVersion7(), new TypingUpdates((uint)Random.Shared.NextInt64(1, uint.MaxValue)).Next(text));

    public Task<Answer<ImmutableArray<DocumentReceipt>>> SubmitAsync(Actor actor, params DocumentBatch[] batches) =>
        ClusterFixture.As(actor, () => Grain.SubmitAsync(new DocumentSubmission("connection-of-" + actor.Person, Guid.Empty, DocumentLimits.Schema, [.. batches])));

    public Task<Answer<DocumentPage>> ReadAsync(Actor actor, long after = 0) => ClusterFixture.As(actor, () => Grain.ReadAsync(after));

    public async Task<(TestObserver Observer, IDocumentObserver Reference, DocumentSubscription Subscription)> SubscribeAsync(string node = "node")
    {
        var observer = new TestObserver();
        var reference = cluster.Grains.CreateObjectReference<IDocumentObserver>(observer);
        var answer = await Grain.SubscribeAsync(node, reference);
        answer.Refusal.Should().BeNull();
        return (observer, reference, answer.Value!);
    }

    /// <summary>What somebody does to the text as a whole.</summary>
    public Task<Answer<Receipt>> CommandAsync(Actor actor, Func<IDocumentGrain, Task<Answer<Receipt>>> command) => ClusterFixture.As(actor, () => command(Grain));

    /// <summary>What somebody asks of the text's history.</summary>
    public Task<Answer<T>> HistoryAsync<T>(Actor actor, Func<IDocumentHistoryGrain, Task<Answer<T>>> ask) =>
        ClusterFixture.As(actor, () => ask(cluster.Grains.GetGrain<IDocumentHistoryGrain>(Id.ToString())));

    /// <summary>Ends the activation; the next call begins another.</summary>
    public async Task AwakenAsync()
    {
        var before = (await SubscribeAsync("looks")).Subscription.Epoch;
        await Grain.Cast<IGrainManagementExtension>().DeactivateOnIdle();
        while ((await SubscribeAsync("looks")).Subscription.Epoch == before)
        {
            // asked again until the next activation answers
        }
    }

    /// <summary>What search finds.</summary>
    public Task<IReadOnlyList<DocumentFound>> FoundAsync(string words) => cluster.Texts.FindAsync(Id.Inspection, SearchWords.Of(words), 10);

    public Task PresentAsync(Actor actor, string connection, params byte[] cursor) => ClusterFixture.As(actor, async () =>
    {
        await Grain.PresentAsync("node", connection, cursor);
        return true;
    });

    /// <summary>Moves the clock in small steps until something is so; fails after a minute of real time.</summary>
    public async Task UntilAsync(Func<bool> so, TimeSpan step = default, string because = "it has to come about")
    {
        var start = Stopwatch.GetTimestamp();
        while (!so())
        {
            Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(60), because);
            cluster.Time.Advance(step);
            // a moment of real time for the grains to act in; the clock of the test moves only by its steps
            await Task.Delay(2);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // a silo that stops waits by the clock of the test too
        var deadline = new Deadline(TimeSpan.FromSeconds(90), "the silo of the test to stop");
        var ending = cluster.DisposeAsync().AsTask();
        while (await Task.WhenAny(ending, Task.Delay(20)) != ending)
        {
            deadline.Check();
            cluster.Time.Advance(TimeSpan.FromSeconds(1));
        }

        await ending;
    }

    private static Actor Person(string id, string name) => new(new PersonId(id), name, PersonKind.Inspector);
}
