using AreaSend.Grains.Ledger;

namespace AreaSend.Silo.Ledger;

/// <summary>What a database must do for <see cref="GroupCommitWriter"/>. Called by the writer's thread only, and without async: that thread has nothing else to do.</summary>
internal interface ILedgerStore : IDisposable
{
    /// <summary>Makes the store ready; nothing to do when it is. Throws when it is away.</summary>
    void Open();

    /// <summary>Decides the appends in order, writes the accepted ones in one transaction and sets every <see cref="PendingAppend.Result"/>.</summary>
    void Commit(IReadOnlyList<PendingAppend> batch);

    /// <summary>Drops the connection after a failure, whatever state it is in.</summary>
    void Close();

    /// <summary>Whether the failure is of what one append holds, so that the others deserve a transaction of their own.</summary>
    bool BlamesOneAppend(Exception failure);

    /// <summary>The failure in words for the operator.</summary>
    LedgerUnavailableException Explain(Exception failure);
}
