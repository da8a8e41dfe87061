using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Team;

/// <summary>The lead's feedback to an inspector of the team. Requirement K047.</summary>
/// <param name="Person">To whom.</param>
/// <param name="Name">The person's name on that day.</param>
/// <param name="Words">The feedback.</param>
/// <param name="Recorded">Who gave it, and when.</param>
[GenerateSerializer, Immutable, Alias("inspections.team.feedback")]
public sealed record TeamFeedback(
    [property: Id(0)] PersonId Person,
    [property: Id(1)] string Name,
    [property: Id(2)] string Words,
    [property: Id(3)] Recorded Recorded);
