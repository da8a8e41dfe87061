using AreaSend.Grains.Documents.Crdt;
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

    /// <summary>What a connection is given of a document knows exactly what the ledger has.</summary>
    public static async Task ServedIsRecordedAsync(HubClient connection, string document, IReadOnlyList<(long Sequence, byte[] Update)> ledger)
    {
        var opened = await connection.OpenAsync(document);
        opened.Refusal.Should().BeNull();
        opened.Updates[^1].Sequence.Should().Be(opened.Head);
        Known(opened.Updates).Should().Equal(Known(ledger), "what is served follows from the ledger");
    }

    private static byte[] Known(IEnumerable<(long Sequence, byte[] Update)> updates) =>
        CrdtUpdate.StateVectorOf(CrdtUpdate.Merge([.. updates.Select(u => u.Update)])).ToBytes();
}
