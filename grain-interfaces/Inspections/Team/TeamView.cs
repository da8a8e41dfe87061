using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Team;

/// <summary>What is kept about a team beside who is in it.</summary>
/// <param name="Missing">What the team still needs, each a sentence; empty when it is complete (K042, K043).</param>
/// <param name="Changes">Every change of team and nominated officer, latest first.</param>
/// <param name="ForRecords">Those of the team who may open records about children (K060), by name.</param>
/// <param name="Feedback">The lead's feedback to the team (K047), latest first: all for the lead and quality assurance, their own for the others.</param>
/// <param name="MayKeep">Whether the caller names people for records and gives feedback.</param>
/// <param name="Revision">The version of the names for records.</param>
[GenerateSerializer, Immutable, Alias("inspections.team.view")]
public sealed record TeamView(
    [property: Id(0)] ImmutableArray<string> Missing,
    [property: Id(1)] ImmutableArray<TeamChange> Changes,
    [property: Id(2)] ImmutableArray<PersonId> ForRecords,
    [property: Id(3)] ImmutableArray<TeamFeedback> Feedback,
    [property: Id(4)] bool MayKeep,
    [property: Id(5)] long Revision);
