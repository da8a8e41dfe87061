using System.Collections.Immutable;
using AreaSend.Documents;
using MessagePack;

namespace AreaSend.Web.Live.Wire;

/// <summary>A batch on the wire, as a client sent it: <c>[batchId, update bin]</c>; anything may be missing.</summary>
[MessagePackObject]
public sealed record WireBatch([property: Key(0)] string? Id, [property: Key(1)] byte[]? Update)
{
    /// <summary>As a grain takes them; what is malformed becomes an empty id or update, which the document's gate refuses.</summary>
    public static ImmutableArray<DocumentBatch> Read(IReadOnlyList<WireBatch?>? batches) =>
        batches is null ? [] : [.. batches.Take(DocumentLimits.BatchesPerSubmission + 1).Select(Read)];

    private static DocumentBatch Read(WireBatch? batch) =>
        new(Guid.TryParseExact(batch?.Id, "N", out var id) ? id : Guid.Empty, batch?.Update ?? []);
}
