using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Grains.Inspections.Rules.Lifecycle.Moves;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections;

/// <summary>What of an inspection a role is shown. The area learns of it when it is notified, not before.</summary>
[Handbook("K028", "draft 2022, paragraph 62")]
internal static class InspectionViews
{
    public static InspectionView For(Role role, InspectionId id, InspectionState state, long revision, InspectionCalendar calendar)
    {
        var plan = state.Plan!;
        var days = calendar.DaysOf(plan.FirstOnSiteDay) is { Accepted: true } known ? known.Value : null;
        return new InspectionView(
            id,
            new LocalAreaId(plan.Area),
            plan.AreaName,
            plan.FirstOnSiteDay,
            days?.Feedback ?? OnSiteWeek.LastDay(plan.FirstOnSiteDay),
            Policy.Allows(role, InspectionAction.SeeTeam) ? InOrder(state) : [],
            state.Lano?.Name,
            role,
            revision,
            plan.Kind,
            state.Lifecycle.Stage,
            state.Lifecycle.Edition,
            Progress(role, state, days, calendar));
    }

    private static InspectionProgress Progress(Role role, InspectionState state, InspectionDays? days, InspectionCalendar calendar)
    {
        var life = state.Lifecycle;
        var told = life.Calls.IsEmpty ? days?.Notification ?? state.Plan!.FirstOnSiteDay : LondonClock.DayOf(life.Calls.Min(call => call.At));
        var mine = new Func<InspectionMoveKind, bool>(kind => Policy.Allows(role, LifecycleMoves.Of(kind).Action));
        ImmutableArray<InspectionMoveKind> moves = [.. LifecycleMoves.All.Where(move => move.From.Contains(life.Stage) && mine(move.Kind)).Select(move => move.Kind)];
        return Policy.Allows(role, InspectionAction.SeeProgress)
            ? new InspectionProgress(
                life.Before,
                StatutoryBasis.Of(state.Plan!.Kind),
                told,
                [.. life.Calls.Select(call => new AreaCall(call.Party, call.At, call.Person, call.Channel, call.CallerName))],
                [.. SetUpChecklist.For(state.Plan.Kind).Select(item => new SetUpTick(item, life.Ticks.GetValueOrDefault(item)))],
                LifecycleTasks.Of(state, days, mine),
                moves,
                [.. life.Record.Select(LifecycleRecord.Of).OfType<InspectionStep>().Reverse()])
            : new InspectionProgress(life.Before, StatutoryBasis.Of(state.Plan!.Kind), told, [], [], [], moves, []);
    }

    private static ImmutableArray<TeamMember> InOrder(InspectionState state) =>
        [.. state.Team.Values.OrderBy(m => m.Role).ThenBy(m => m.Name, StringComparer.Ordinal)];
}
