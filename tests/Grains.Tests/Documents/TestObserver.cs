using System.Collections.Concurrent;
using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Tests.Documents;

/// <summary>A web node that writes down what it is told.</summary>
public sealed class TestObserver : IDocumentObserver
{
    public ConcurrentQueue<DocumentDelivery> Deliveries { get; } = [];

    public ConcurrentQueue<ImmutableArray<PersonPresent>> People { get; } = [];

    public ConcurrentQueue<ImmutableHashSet<PersonId>> Readers { get; } = [];

    public ConcurrentQueue<DocumentFreeze?> Freezes { get; } = [];

    /// <summary>Held back by a slow node.</summary>
    public Task Slowness { get; set; } = Task.CompletedTask;

    public IEnumerable<long> Sequences => Deliveries.SelectMany(d => d.Updates).Select(u => u.Sequence);

    public Task DeliverAsync(DocumentDelivery delivery)
    {
        Deliveries.Enqueue(delivery);
        return Slowness;
    }

    public Task PresentAsync(ImmutableArray<PersonPresent> people)
    {
        People.Enqueue(people);
        return Task.CompletedTask;
    }

    public Task ReadersAsync(ImmutableHashSet<PersonId> readers)
    {
        Readers.Enqueue(readers);
        return Task.CompletedTask;
    }

    public Task FrozenAsync(DocumentFreeze? freeze)
    {
        Freezes.Enqueue(freeze);
        return Task.CompletedTask;
    }
}
