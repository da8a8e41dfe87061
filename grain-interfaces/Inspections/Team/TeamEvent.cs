using System.Collections.Immutable;
using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Inspections.Team;

/// <summary>All that can happen around a team beside who is in it.</summary>
[GenerateSerializer, Alias("inspections.team.event")]
public abstract record TeamEvent
{
    private TeamEvent()
    {
    }

    /// <summary>Those who may open records about children were named, in place of those before.</summary>
    /// <param name="People">Person ids.</param>
    /// <param name="Recorded">Who named them, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection-team.named-for-records.v1")]
    public sealed record NamedForRecords([property: Id(0)] ImmutableArray<string> People, [property: Id(1)] Recorded Recorded) : TeamEvent;

    /// <summary>The lead gave feedback to an inspector of the team.</summary>
    /// <param name="Person">Person id.</param>
    /// <param name="Name">Name on that day.</param>
    /// <param name="Words">The feedback.</param>
    /// <param name="Recorded">Who gave it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection-team.feedback-given.v1")]
    public sealed record FeedbackGiven(
        [property: Id(0)] string Person,
        [property: Id(1)] string Name,
        [property: Id(2)] string Words,
        [property: Id(3)] Recorded Recorded) : TeamEvent;
}
