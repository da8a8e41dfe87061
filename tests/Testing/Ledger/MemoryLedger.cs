using AreaSend.Grains.Ledger;
using AreaSend.Ledger;

namespace AreaSend.Testing.Ledger;

/// <summary>The ledger as a list in memory: the test double, held to the same compliance suite as the real stores.</summary>
public sealed class MemoryLedger : ILedger
{
    private readonly Lock gate = new();
    private readonly List<LedgerEntry> entries = [];
    private readonly SortedDictionary<(string Register, string Id), RegisterRow> rows = [];

    public Task<AppendResult> AppendAsync(Append append)
    {
        lock (gate)
        {
            return Task.FromResult(Decide(append));
        }
    }

    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string stream, long after, int most)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<LedgerEntry>>([.. Of(stream).Where(e => e.Version > after).Take(most)]);
        }
    }

    public Task<LedgerEntry?> HeadAsync(string stream)
    {
        lock (gate)
        {
            return Task.FromResult(Of(stream).LastOrDefault());
        }
    }

    public Task<IReadOnlyList<LedgerEntry>> ReadAllAsync(long after, int most)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<LedgerEntry>>([.. entries.Where(e => e.Position > after).Take(most)]);
        }
    }

    public Task<RegisterPage> FindAsync(RegisterQuery query)
    {
        lock (gate)
        {
            var words = query.Words?.ToLowerInvariant();
            var found = rows
                .Where(r => r.Key.Register == query.Register && (query.Group is null || r.Value.Group == query.Group))
                .Where(r => string.IsNullOrEmpty(words) || r.Value.Search.ToLowerInvariant().Contains(words, StringComparison.Ordinal))
                .OrderBy(r => r.Value.Sort, StringComparer.Ordinal).ThenBy(r => r.Key.Id, StringComparer.Ordinal)
                .Select(r => r.Value)
                .ToList();
            var ordered = query.Descending ? Enumerable.Reverse(found) : found;
            var groups = found.Select(r => r.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return Task.FromResult(new RegisterPage([.. ordered.Skip(query.Skip).Take(query.Take).Select(r => r.Body)], found.Count, [.. groups]));
        }
    }

    private IEnumerable<LedgerEntry> Of(string stream) => entries.Where(e => e.Stream == stream);

    private AppendResult Decide(Append append)
    {
        if (Of(append.Stream).LastOrDefault(e => e.CommandId == append.CommandId) is { } known)
        {
            return new AppendResult.Repeated(known.Version);
        }

        var head = Of(append.Stream).LastOrDefault()?.Version ?? 0;
        if (head != append.ExpectedVersion)
        {
            return new AppendResult.Conflict(head);
        }

        for (var i = 0; i < append.Entries.Count; i++)
        {
            var entry = append.Entries[i];
            entries.Add(new LedgerEntry(append.Stream, ++head, entries.Count + 1, entry.Type, entry.Payload, append.Actor, append.CommandId, i, append.At, entry.Hash));
        }

        foreach (var change in append.Rows)
        {
            if (change.Row is null)
            {
                rows.Remove((change.Register, change.Id));
            }
            else
            {
                rows[(change.Register, change.Id)] = change.Row;
            }
        }

        return new AppendResult.Recorded(head, entries.Count);
    }
}
