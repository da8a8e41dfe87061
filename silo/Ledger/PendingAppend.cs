using AreaSend.Grains.Ledger;

namespace AreaSend.Silo.Ledger;

/// <summary>An append that waits for its COMMIT.</summary>
internal sealed class PendingAppend(Append append) : TaskCompletionSource<AppendResult>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public Append Append { get; } = append;

    /// <summary>What was decided; told only after COMMIT.</summary>
    public AppendResult? Result { get; set; }
}
