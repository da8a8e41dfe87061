using AreaSend.Testing.Live;

namespace AreaSend.Journeys.Tests.Kills;

/// <summary>What was typed and acknowledged, held against what the ledger has.</summary>
/// <param name="Acknowledged">Updates with a receipt.</param>
/// <param name="Found">Updates in the ledger.</param>
/// <param name="Lost">Acknowledged, but not in the ledger at their sequence.</param>
/// <param name="Doubled">In the ledger more than once.</param>
public sealed record Account(int Acknowledged, int Found, int Lost, int Doubled)
{
    /// <summary>Counts.</summary>
    public static Account Of(IEnumerable<OutboxTypist> typists, IReadOnlyList<(long Sequence, byte[] Update)> ledger)
    {
        var bySequence = ledger.ToDictionary(u => u.Sequence, u => Convert.ToHexString(u.Update));
        var acknowledged = typists.SelectMany(t => t.Acknowledged).ToList();
        return new Account(
            acknowledged.Count,
            ledger.Count,
            acknowledged.Count(a => bySequence.GetValueOrDefault(a.Sequence) != Convert.ToHexString(a.Update)),
            ledger.Count - bySequence.Values.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Reads a whole document over a connection.</summary>
    public static async Task<IReadOnlyList<(long Sequence, byte[] Update)>> ReadAsync(HubClient connection, string document)
    {
        var all = new List<(long Sequence, byte[] Update)>();
        for (long after = 0; ;)
        {
            var page = await connection.ReadAsync(document, after);
            page.Refusal.Should().BeNull();
            all.AddRange(page.Updates);
            if (all.Count == 0 || all[^1].Sequence >= page.Head)
            {
                return all;
            }

            after = all[^1].Sequence;
        }
    }
}
