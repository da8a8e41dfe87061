using AreaSend.Grains.Ledger;
using AreaSend.Ledger;
using AreaSend.Testing.Ledger;

namespace AreaSend.Web.Tests.Visits;

/// <summary>A ledger in memory that can go away, as a database does.</summary>
public sealed class AwayLedger : ILedger
{
    /// <summary>The ledger itself.</summary>
    public MemoryLedger Inner { get; } = new();

    public bool Away { get; set; }

    public Task<AppendResult> AppendAsync(Append append) => Here().AppendAsync(append);

    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string stream, long after, int most) => Here().ReadAsync(stream, after, most);

    public Task<LedgerEntry?> HeadAsync(string stream) => Here().HeadAsync(stream);

    public Task<long?> VersionOfAsync(string stream, Guid commandId) => Here().VersionOfAsync(stream, commandId);

    public Task<IReadOnlyList<LedgerEntry>> ReadAllAsync(long after, int most) => Here().ReadAllAsync(after, most);

    public Task<RegisterPage> FindAsync(RegisterQuery query) => Here().FindAsync(query);

    private MemoryLedger Here() => Away ? throw new LedgerUnavailableException("The store is away.") : Inner;
}
