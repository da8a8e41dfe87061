using AreaSend.Ledger;

namespace AreaSend.Grains.Ledger;

/// <summary>The port to the append-only ledger. The store behind it is the only truth; everything else is derived.</summary>
public interface ILedger
{
    /// <summary>Appends entries and register rows in one transaction, together with whatever other grains append at that moment (group commit).</summary>
    /// <param name="append">What to append.</param>
    /// <returns>After COMMIT. A conflict and a repeated command are answers; a broken store is a <see cref="LedgerUnavailableException"/>, after which it is not known whether it was recorded.</returns>
    Task<AppendResult> AppendAsync(Append append);

    /// <summary>Reads a stream in order.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="after">The last version the caller has; 0 for all.</param>
    /// <param name="most">The most entries to give.</param>
    /// <returns>Committed entries; empty when there are none.</returns>
    Task<IReadOnlyList<LedgerEntry>> ReadAsync(string stream, long after, int most);

    /// <summary>The last entry of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <returns>The entry, or null when the stream is empty.</returns>
    Task<LedgerEntry?> HeadAsync(string stream);

    /// <summary>Whether a command was recorded, long ago perhaps.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="commandId">The command.</param>
    /// <returns>The stream's version after it; null when it was never recorded.</returns>
    Task<long?> VersionOfAsync(string stream, Guid commandId);

    /// <summary>Reads the whole ledger in order of commit.</summary>
    /// <param name="after">The last position the caller has; 0 for all.</param>
    /// <param name="most">The most entries to give.</param>
    /// <returns>Committed entries; a later call never finds an entry at a position below one given before.</returns>
    Task<IReadOnlyList<LedgerEntry>> ReadAllAsync(long after, int most);

    /// <summary>Reads register rows (lists and searches).</summary>
    /// <param name="query">Which.</param>
    /// <returns>The page.</returns>
    Task<RegisterPage> FindAsync(RegisterQuery query);
}
