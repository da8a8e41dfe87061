using AreaSend.Grains.Ledger;
using AreaSend.Ledger;
using AreaSend.Testing.Ledger;

namespace AreaSend.Grains.Tests.Ledger;

/// <summary>A ledger in memory whose next append can be made to fail, before or after it is recorded, or to lose a race.</summary>
internal sealed class BreakableLedger : ILedger
{
    private readonly MemoryLedger inner = new();

    public bool FailBefore { get; set; }

    public bool FailAfter { get; set; }

    public Func<LedgerEntry, LedgerEntry> Tamper { get; set; } = entry => entry;

    public Func<MemoryLedger, Task>? Overtake { get; set; }

    public async Task<AppendResult> AppendAsync(Append append)
    {
        if (FailBefore)
        {
            FailBefore = false;
            throw new LedgerUnavailableException("away");
        }

        if (Overtake is { } overtake)
        {
            Overtake = null;
            await overtake(inner);
        }

        var result = await inner.AppendAsync(append);
        if (FailAfter)
        {
            FailAfter = false;
            throw new LedgerUnavailableException("the answer was lost");
        }

        return result;
    }

    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(string stream, long after, int most) => [.. (await inner.ReadAsync(stream, after, most)).Select(Tamper)];

    public Task<LedgerEntry?> HeadAsync(string stream) => inner.HeadAsync(stream);

    public Task<long?> VersionOfAsync(string stream, Guid commandId) => inner.VersionOfAsync(stream, commandId);

    public Task<IReadOnlyList<LedgerEntry>> ReadAllAsync(long after, int most) => inner.ReadAllAsync(after, most);

    public Task<RegisterPage> FindAsync(RegisterQuery query) => inner.FindAsync(query);
}
