namespace AreaSend.Evidence;

/// <summary>All that can happen to an evidence note's header.</summary>
[GenerateSerializer, Alias("evidence.note-event")]
public abstract record EvidenceNoteEvent
{
    private EvidenceNoteEvent()
    {
    }

    /// <summary>A note was started.</summary>
    /// <param name="Inspection">Inspection id.</param>
    /// <param name="Author">Person id of the author.</param>
    /// <param name="AuthorName">The author's name on that day.</param>
    /// <param name="Header">The header.</param>
    [GenerateSerializer, Immutable, Alias("evidence-note.started.v1")]
    public sealed record Started(
        [property: Id(0)] Guid Inspection,
        [property: Id(1)] string Author,
        [property: Id(2)] string AuthorName,
        [property: Id(3)] EvidenceNoteHeader Header) : EvidenceNoteEvent;

    /// <summary>The header was changed.</summary>
    /// <param name="Header">The new header, whole.</param>
    [GenerateSerializer, Immutable, Alias("evidence-note.revised.v1")]
    public sealed record Revised([property: Id(0)] EvidenceNoteHeader Header) : EvidenceNoteEvent;
}
