using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Audience;

/// <summary>The web nodes that listen to a document: one observer a node, for as long as its lease. Decision 0022.</summary>
/// <param name="epoch">The activation that delivers.</param>
/// <param name="time">The clock of the leases.</param>
internal sealed class DocumentObservers(Guid epoch, TimeProvider time)
{
    /// <summary>How long a node is told without renewing.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, NodeListener> nodes = new(StringComparer.Ordinal);

    public bool Any => nodes.Count > 0;

    public bool Has(string node) => nodes.ContainsKey(node);

    /// <summary>Takes a node in, or renews its lease. A node that failed or came back starts anew, after the head it is told.</summary>
    public void Subscribe(string node, IDocumentObserver observer)
    {
        if (!nodes.TryGetValue(node, out var listener) || listener.Failed || !listener.Observer.Equals(observer))
        {
            nodes[node] = listener = new NodeListener(observer, epoch);
        }

        listener.LeaseEnds = time.GetUtcNow() + Lease;
    }

    public void Unsubscribe(string node) => nodes.Remove(node);

    /// <summary>Drops nodes whose lease has ended.</summary>
    /// <returns>Their names.</returns>
    public IReadOnlyList<string> Expire()
    {
        var now = time.GetUtcNow();
        List<string> ended = [.. nodes.Where(n => n.Value.LeaseEnds <= now).Select(n => n.Key)];
        ended.ForEach(Unsubscribe);
        return ended;
    }

    public void Deliver(IReadOnlyList<SequencedUpdate> committed) => Tell(n => n.Deliver(committed));

    public void Readers(ImmutableHashSet<PersonId> readers) => Tell(n => n.Readers(readers));

    public void Frozen(DocumentFreeze? freeze) => Tell(n => n.Frozen(freeze));

    public void Present(ImmutableArray<PersonPresent> people) => Tell(n => n.Present(people));

    private void Tell(Action<NodeListener> tell)
    {
        foreach (var listener in nodes.Values)
        {
            if (!listener.Failed)
            {
                tell(listener);
            }
        }
    }
}
