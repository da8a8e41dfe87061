using System.Collections.Concurrent;
using AreaSend.Documents;
using AreaSend.Documents.Search;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspections;
using AreaSend.Testing;
using AreaSend.Testing.Documents;
using AreaSend.Vocabulary;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Grains.Tests.Documents.Search;

public sealed class DocumentSweepGrainTests : IAsyncLifetime
{
    private readonly ConcurrentBag<DocumentId> asked = [];
    private readonly ConcurrentDictionary<DocumentId, Exception> broken = new();
    private ClusterFixture cluster = null!;

    public async Task InitializeAsync() => cluster = await ClusterFixture.StartAsync(silo => silo.Services.AddSingleton<IIncomingGrainCallFilter>(new ProjectionFilter(ProjectAsync)));

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task Every_text_on_the_list_is_projected_and_then_there_is_nothing_left()
    {
        var documents = await ListAsync(30);

        (await SweepAsync()).Should().Be(30);
        (await SweepAsync()).Should().Be(0);

        asked.Should().BeEquivalentTo(documents);
        (await UnsearchableAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_text_that_fails_keeps_no_other_out_and_is_tried_again()
    {
        var documents = await ListAsync(10);
        broken[documents[0]] = new TimeoutException();
        broken[documents[5]] = new InvalidOperationException("A text that cannot be read.");

        (await SweepAsync()).Should().Be(8);
        (await UnsearchableAsync()).Should().Be(2);
        broken.Clear();

        (await SweepAsync()).Should().Be(2);
    }

    [Fact]
    public async Task More_broken_texts_than_a_sweep_takes_do_not_keep_the_others_out()
    {
        var first = await ListAsync(IDocumentSweepGrain.Most + 10);
        first.ForEach(document => broken[document] = new TimeoutException());
        await ListAsync(5, sequence: 99);

        (await SweepAsync()).Should().Be(0);
        (await SweepAsync()).Should().Be(5);
        (await UnsearchableAsync()).Should().Be(first.Count);
    }

    [Fact]
    public async Task The_watch_sweeps_at_once_without_keeping_a_start_waiting()
    {
        await ListAsync(IDocumentSweepGrain.Most + 20);

        await ClusterFixture.As(Actor.System, WatchAsync);
        await ClusterFixture.As(Actor.System, WatchAsync);

        var deadline = new Deadline(TimeSpan.FromSeconds(30), "the sweep to have projected every text");
        while (await UnsearchableAsync() > 0)
        {
            deadline.Check();
            cluster.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }

        async Task<bool> WatchAsync()
        {
            await Grain.WatchAsync();
            return true;
        }
    }

    private IDocumentSweepGrain Grain => cluster.Grains.GetGrain<IDocumentSweepGrain>(0);

    private async Task ProjectAsync(DocumentId document)
    {
        asked.Add(document);
        if (broken.TryGetValue(document, out var failure))
        {
            throw failure;
        }

        await cluster.Texts.KeepAsync(document, 100, "as it stands");
    }

    private Task<int> SweepAsync() => ClusterFixture.As(Actor.System, Grain.SweepAsync);

    private async Task<int> UnsearchableAsync() => (await cluster.Ledger.FindAsync(new RegisterQuery(UnsearchableDocuments.Register))).Total;

    private async Task<List<DocumentId>> ListAsync(int count, long sequence = 1)
    {
        var documents = Enumerable.Range(0, count).Select(_ => new DocumentId(InspectionId.New(), Guid.CreateVersion7())).ToList();
        var (stream, command, at) = ($"test/{Guid.NewGuid():N}", Guid.CreateVersion7(), cluster.Time.GetUtcNow());
        var entry = new NewEntry("test.happened.v1", "{}", EntryHash.Of(EntryHash.Root.ToArray(), stream, 1, "test.happened.v1", "{}", "test", command, at));
        var append = new Append(stream, 0, EntryHash.Root.ToArray(), command, "test", at, [entry], [.. documents.Select(document => UnsearchableDocuments.Row(document, sequence))]);
        (await cluster.Ledger.AppendAsync(append)).Should().BeOfType<AppendResult.Recorded>();
        return documents;
    }
}
