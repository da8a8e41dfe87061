namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>Clocks of one client of which each was written behind the one before it, all before the same right neighbour.</summary>
/// <param name="Clock">The first.</param>
/// <param name="Origin">What the first was written behind; null at the beginning of a list.</param>
/// <param name="RightOrigin">What all of them were written before; null at the end of a list.</param>
internal readonly record struct WrittenRun(long Clock, CrdtId? Origin, CrdtId? RightOrigin);
