namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>Where a stretch of clocks is to be seen in one text.</summary>
/// <param name="Text">The item that holds the text's type.</param>
/// <param name="Start">Its first character there, in UTF-16 code units of what is not deleted.</param>
/// <param name="Length">How many characters of it are there.</param>
public readonly record struct TextRange(CrdtId Text, int Start, int Length);
