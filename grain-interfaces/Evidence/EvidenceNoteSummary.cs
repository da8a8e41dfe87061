namespace AreaSend.Evidence;

/// <summary>One line of the evidence list.</summary>
/// <param name="Id">The note.</param>
/// <param name="Title">Title.</param>
/// <param name="Activity">Activity.</param>
/// <param name="Place">Place; may be empty.</param>
/// <param name="AuthorName">Who started it.</param>
/// <param name="Day">The day.</param>
/// <param name="Start">Start on the London clock.</param>
/// <param name="End">End on the London clock, when known.</param>
[GenerateSerializer, Immutable, Alias("evidence.note-summary")]
public sealed record EvidenceNoteSummary(
    [property: Id(0)] EvidenceNoteId Id,
    [property: Id(1)] string Title,
    [property: Id(2)] string Activity,
    [property: Id(3)] string Place,
    [property: Id(4)] string AuthorName,
    [property: Id(5)] DateOnly Day,
    [property: Id(6)] TimeOnly Start,
    [property: Id(7)] TimeOnly? End);
