using MessagePack;

namespace AreaSend.Web.Live.Wire;

/// <summary>A receipt on the wire: <c>[batchId, sequence]</c>.</summary>
[MessagePackObject]
public sealed record WireReceipt([property: Key(0)] string Batch, [property: Key(1)] long Sequence);
