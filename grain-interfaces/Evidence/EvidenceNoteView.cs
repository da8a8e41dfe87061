using AreaSend.Documents;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Evidence;

/// <summary>An evidence note as those who may read evidence see it. The text is read through its document.</summary>
/// <param name="Id">The note.</param>
/// <param name="Inspection">The inspection.</param>
/// <param name="Header">The header.</param>
/// <param name="Author">Who started it.</param>
/// <param name="AuthorName">Name of who started it.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="Document">Its text.</param>
/// <param name="MayWrite">Whether the caller may change it.</param>
/// <param name="Revision">The header's version; a form sends it back.</param>
[GenerateSerializer, Immutable, Alias("evidence.note-view")]
public sealed record EvidenceNoteView(
    [property: Id(0)] EvidenceNoteId Id,
    [property: Id(1)] InspectionId Inspection,
    [property: Id(2)] EvidenceNoteHeader Header,
    [property: Id(3)] PersonId Author,
    [property: Id(4)] string AuthorName,
    [property: Id(5)] DateTimeOffset StartedAt,
    [property: Id(6)] DocumentId Document,
    [property: Id(7)] bool MayWrite,
    [property: Id(8)] long Revision);
