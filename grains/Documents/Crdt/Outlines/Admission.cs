using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>What the gate says of one update.</summary>
/// <param name="Refusal">Why it may not come in; null when it may.</param>
/// <param name="Detail">What was wrong and where, for an operator; empty when it may come in.</param>
/// <param name="IsKnown">Whether everything it writes was there already, byte for byte.</param>
public sealed record Admission(Refusal? Refusal, string Detail, bool IsKnown);
