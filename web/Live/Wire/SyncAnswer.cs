using System.Collections.Immutable;
using AreaSend.Documents;

namespace AreaSend.Web.Live.Wire;

/// <summary>What <c>POST /sync/{document}</c> answers when it is not refused.</summary>
public sealed record SyncAnswer(
    bool MayWrite, long Head, IReadOnlyList<SyncAnswer.Receipt> Receipts, IReadOnlyList<WireUpdate> Updates, WireFreeze? Freeze, int Schema)
{
    /// <summary>As a grain gave it.</summary>
    public static SyncAnswer Of(DocumentPage page, ImmutableArray<DocumentReceipt> receipts) => new(
        page.MayWrite,
        receipts.Aggregate(page.Head, static (head, receipt) => Math.Max(head, receipt.Sequence)),
        [.. receipts.Select(static r => new Receipt(r.Batch.ToString("N"), r.Sequence))],
        WireUpdate.Of(page.Updates),
        WireFreeze.Of(page.Freeze),
        page.Schema);

    /// <summary>One receipt.</summary>
    public sealed record Receipt(string Batch, long Sequence);
}
