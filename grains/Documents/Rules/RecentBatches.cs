namespace AreaSend.Grains.Documents.Rules;

/// <summary>The last batches that got a sequence, so that a batch sent again is answered from memory. Older ones are answered by the ledger. Not for sharing between threads.</summary>
/// <param name="most">How many are kept; the oldest makes room.</param>
public sealed class RecentBatches(int most)
{
    private readonly Dictionary<Guid, long> sequences = [];
    private readonly Queue<Guid> order = [];

    /// <summary>Keeps a batch; one that is kept already stays as it is.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="sequence">Its place in the document.</param>
    public void Keep(Guid batch, long sequence)
    {
        if (!sequences.TryAdd(batch, sequence))
        {
            return;
        }

        order.Enqueue(batch);
        if (order.Count > most)
        {
            sequences.Remove(order.Dequeue());
        }
    }

    /// <summary>Finds a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="sequence">Its place, when the answer is true.</param>
    /// <returns>True when it is remembered.</returns>
    public bool TryFind(Guid batch, out long sequence) => sequences.TryGetValue(batch, out sequence);
}
