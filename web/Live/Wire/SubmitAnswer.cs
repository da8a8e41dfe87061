using MessagePack;

namespace AreaSend.Web.Live.Wire;

/// <summary>The answer to <c>Submit</c>: <c>[refusal, receipts]</c>.</summary>
[MessagePackObject]
public sealed record SubmitAnswer([property: Key(0)] WireRefusal? Refusal, [property: Key(1)] WireReceipt[] Receipts);
