using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Inspections;
using AreaSend.Inspections.Team;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Team;

/// <summary>What of a team's records a person is shown: feedback is the lead's, quality assurance's, and its inspector's own (decision 0092).</summary>
internal static class TeamViews
{
    public static TeamView For(Actor actor, InspectionView inspection, Roster roster, TeamState state, long revision, ImmutableArray<TeamChange> changes)
    {
        var role = roster.Of(actor);
        var all = Policy.Allows(role, InspectionAction.SeeTeamFeedback);
        return new TeamView(
            TeamComposition.Missing(inspection.Kind, inspection.Team.Select(one => one.Role)),
            changes,
            [.. inspection.Team.Where(one => state.ForRecords.Contains(one.Person) && TeamDecider.MayBeNamed(roster, one.Person)).OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => one.Person)],
            [.. state.Feedback.Where(one => all || one.Person == actor.Person).Reverse()],
            Policy.Allows(role, InspectionAction.KeepTeamRecords),
            revision);
    }
}
