using AreaSend.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Log;

/// <summary>One event on its way into the ledger.</summary>
/// <param name="command">Its command: the id of a batch, or of what a person did.</param>
/// <param name="happens">The event.</param>
/// <param name="actor">Whose it is.</param>
/// <param name="update">What to deliver once it is committed.</param>
/// <param name="append">Its append; null when the ledger could not say what became of it.</param>
internal sealed class Flight(Guid command, DocumentEvent happens, PersonId actor, SequencedUpdate update, Task<AppendResult?> append)
{
    private readonly TaskCompletionSource<long?> landed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Guid Command => command;

    public DocumentEvent Happens => happens;

    public PersonId Actor => actor;

    public SequencedUpdate Update => update;

    public Task<AppendResult?> Append => append;

    /// <summary>Its sequence, after COMMIT; null when it was not recorded, as far as is known.</summary>
    public Task<long?> Landed => landed.Task;

    public void Land(long? sequence) => landed.SetResult(sequence);
}
