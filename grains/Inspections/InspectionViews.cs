using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections;

/// <summary>What of an inspection a role is shown. The area learns of it when its officer is named, not before.</summary>
[Handbook("K028", "draft 2022, paragraph 62")]
internal static class InspectionViews
{
    public static InspectionView For(Role role, InspectionId id, InspectionState state, long revision)
    {
        var plan = state.Plan!;
        return new InspectionView(
            id,
            new LocalAreaId(plan.Area),
            plan.AreaName,
            plan.FirstOnSiteDay,
            OnSiteWeek.LastDay(plan.FirstOnSiteDay),
            Policy.Allows(role, InspectionAction.SeeTeam) ? InOrder(state) : [],
            state.Lano?.Name,
            role,
            revision,
            plan.Kind,
            InspectionStage.Scheduled,
            null,
            new InspectionProgress(InspectionStage.Scheduled, "", plan.FirstOnSiteDay, [], [], [], [], []));
    }

    private static ImmutableArray<TeamMember> InOrder(InspectionState state) =>
        [.. state.Team.Values.OrderBy(m => m.Role).ThenBy(m => m.Name, StringComparer.Ordinal)];
}
