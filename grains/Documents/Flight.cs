using AreaSend.Documents;
using AreaSend.Grains.Ledger;

namespace AreaSend.Grains.Documents;

/// <summary>One batch on its way into the ledger.</summary>
/// <param name="batch">The batch.</param>
/// <param name="update">What to deliver once it is committed.</param>
/// <param name="append">Its append; null when the ledger could not say what became of it.</param>
internal sealed class Flight(Guid batch, SequencedUpdate update, Task<AppendResult?> append)
{
    private readonly TaskCompletionSource<long?> landed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Guid Batch => batch;

    public SequencedUpdate Update => update;

    public Task<AppendResult?> Append => append;

    /// <summary>Its sequence, after COMMIT; null when it was not recorded, as far as is known.</summary>
    public Task<long?> Landed => landed.Task;

    public void Land(long? sequence) => landed.SetResult(sequence);
}
