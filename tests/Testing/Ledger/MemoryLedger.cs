using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Ledger;

namespace AreaSend.Testing.Ledger;

/// <summary>The ledger as lists in memory: the test double, held to the same compliance suite as the real stores.</summary>
public sealed class MemoryLedger : ILedger
{
    private readonly Lock gate = new();
    private readonly AppendDecider decider = new();
    private readonly List<LedgerEntry> entries = [];
    private readonly Dictionary<string, List<LedgerEntry>> streams = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Register, string Id), RegisterRow> rows = [];

    public Task<AppendResult> AppendAsync(Append append)
    {
        if (AppendShape.Fault(append) is { } fault)
        {
            throw new ArgumentException(fault, nameof(append));
        }

        lock (gate)
        {
            var result = decider.Decide(append);
            if (result is AppendResult.Recorded)
            {
                Write(append);
            }

            return Task.FromResult(result);
        }
    }

    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string stream, long after, int most)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<LedgerEntry>>([.. Of(stream).Skip((int)after).Take(most)]);
        }
    }

    public Task<LedgerEntry?> HeadAsync(string stream)
    {
        lock (gate)
        {
            return Task.FromResult(Of(stream).LastOrDefault());
        }
    }

    public Task<long?> VersionOfAsync(string stream, Guid commandId)
    {
        lock (gate)
        {
            return Task.FromResult(Of(stream).LastOrDefault(e => e.CommandId == commandId)?.Version);
        }
    }

    public Task<IReadOnlyList<LedgerEntry>> ReadAllAsync(long after, int most)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<LedgerEntry>>([.. entries.Skip((int)after).Take(most)]);
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
                .OrderBy(r => r.Value.Sort, Utf8Order.Instance).ThenBy(r => r.Key.Id, Utf8Order.Instance)
                .Select(r => r.Value)
                .ToList();
            var ordered = query.Descending ? Enumerable.Reverse(found) : found;
            var groups = found.Select(r => r.Group).Distinct(StringComparer.Ordinal).Order(Utf8Order.Instance);
            return Task.FromResult(new RegisterPage([.. ordered.Skip(query.Skip).Take(query.Take).Select(r => r.Body)], found.Count, [.. groups]));
        }
    }

    /// <summary>Takes a row off a list unless it sorts after a border: what a projection of texts does in its own transaction.</summary>
    public void TakeOff(string register, string id, string border)
    {
        lock (gate)
        {
            if (rows.TryGetValue((register, id), out var row) && string.CompareOrdinal(row.Sort, border) <= 0)
            {
                rows.Remove((register, id));
            }
        }
    }

    private List<LedgerEntry> Of(string stream) => streams.TryGetValue(stream, out var known) ? known : [];

    private void Write(Append append)
    {
        var version = append.ExpectedVersion;
        streams.TryAdd(append.Stream, []);
        for (var i = 0; i < append.Entries.Count; i++)
        {
            var entry = append.Entries[i];
            entries.Add(new LedgerEntry(append.Stream, ++version, entries.Count + 1, entry.Type, entry.Payload, append.Actor, append.CommandId, i, append.At, entry.Hash));
            streams[append.Stream].Add(entries[^1]);
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
    }
}
