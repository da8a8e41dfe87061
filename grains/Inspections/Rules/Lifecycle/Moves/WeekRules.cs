using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle.Moves;

/// <summary>The beginning of each of the three weeks and of the off-site fieldwork. Dates are usual, so an early start needs a reason; a late one is not held up.</summary>
public static class WeekRules
{
    /// <summary>Begins a stage.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="move">The stage.</param>
    /// <param name="facts">Who, when, and the calendar.</param>
    /// <returns>The event, or a refusal <c>needs-reason</c>: an item of the set-up checklist is open, or it is earlier than usual.</returns>
    public static Decision<InspectionEvent> Begin(InspectionState state, InspectionMove.Begin move, LifecycleFacts facts)
    {
        var days = facts.Calendar.DaysOf(state.Plan!.FirstOnSiteDay);
        var warning = move.Stage is InspectionStage.InformationGathering ? OpenItems(state) : days.Accepted ? Early(move.Stage, days.Value, facts.Today) : null;
        return SoftRules.Weigh(move.Reasons, warning) is { } refusal
            ? refusal
            : new InspectionEvent.StageBegun(move.Stage, SoftRules.Recorded(move.Reasons, warning), facts.By);
    }

    private static Refusal? OpenItems(InspectionState state)
    {
        var open = SetUpChecklist.Open(state.Plan!.Kind, state.Lifecycle);
        return open.IsEmpty
            ? null
            : SoftRules.Warning("K053", $"Not ticked in the set-up checklist yet: {string.Join("; ", open.Select(SetUpChecklist.Words))}. Tick them first, or say why not.");
    }

    [Handbook("K037", "draft 2022, paragraph 96"), Handbook("K038", "draft 2022, paragraph 96"), Handbook("K041", "draft 2022, paragraph 61")]
    private static Refusal? Early(InspectionStage stage, InspectionDays days, DateOnly today)
    {
        var (rule, what, usual) = stage switch
        {
            InspectionStage.OffSiteAnalysis => ("K041", "Week 2", days.Week2),
            InspectionStage.OffSiteFieldwork => ("K037", "The off-site fieldwork", days.OffSite),
            _ => ("K038", "The on-site week", days.OnSite),
        };
        return today >= usual
            ? null
            : SoftRules.Warning(rule, $"{what} usually begins on {DayWords.WithWeekday(usual)}. Wait until then, or say why not.");
    }
}
