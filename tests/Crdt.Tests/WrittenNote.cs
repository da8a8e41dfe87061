using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Outlines;
using AreaSend.Testing.Crdt.Hostile;

namespace AreaSend.Crdt.Tests;

/// <summary>A note with one paragraph that reads "hello", written by client 5; client 9 is somebody else.</summary>
internal sealed class WrittenNote
{
    public const long Writer = 5;
    public const long Stranger = 9;

    public WrittenNote() => Submit(Typed, Author);

    /// <summary>What the writer sent: clocks 0 paragraph, 1 its text, 2 to 6 the letters.</summary>
    public static byte[] Typed { get; } = UpdateBytes.Structs(Writer, 0, 3).ElementIn("default", "paragraph").XmlTextIn(At(0)).TextIn(At(1), "hello").End();

    public GuardedNote Note { get; } = new();

    public static DocumentAuthor Author => GuardedNote.AuthorOf(Writer);

    public static CrdtId At(long clock) => new(Writer, clock);

    /// <summary>Lets somebody's update in.</summary>
    public void Submit(byte[] update, DocumentAuthor by) => Note.Submit(update, by).Refusal.Should().BeNull();

    /// <summary>The code that an update is refused with, sent by the stranger unless somebody else is named; null when it comes in.</summary>
    public string? Refused(byte[] update, DocumentAuthor? by = null) => Note.Ask(update, by ?? GuardedNote.AuthorOf(Stranger)).Refusal?.Code;
}
