using AreaSend.Grains.Ledger.Rules;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules.Changes;

/// <summary>Decides about a change of a local area. Who may ask is settled before.</summary>
public static class AreaChanges
{
    /// <summary>Decides.</summary>
    /// <param name="state">The area.</param>
    /// <param name="change">What to change.</param>
    /// <param name="facts">Who, when, and the version.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal as the change's own rule says; <c>unknown</c> of an area that is not there; <c>stale</c> where something is put in the place of what was shown.</returns>
    public static Decision<LocalAreaEvent> Decide(LocalAreaState state, LocalAreaChange change, ChangeFacts facts)
    {
        if (state.Facts is null)
        {
            return new Refusal(RefusalCode.Unknown, "There is no local area with this code. Choose one from the list of areas.");
        }

        if (Replaces(change) && change.Seen is { } seen && seen != facts.Revision)
        {
            return new Refusal(RefusalCode.Stale, "Someone changed this area after you opened the page. Look at how it stands now, and do it again if you still want to.");
        }

        return change switch
        {
            LocalAreaChange.SetContact one => PartnershipRules.SetContact(state, one),
            LocalAreaChange.End one => PartnershipRules.End(state, one, facts),
            LocalAreaChange.RecordInspection one => HistoryRules.RecordInspection(state, one, facts),
            LocalAreaChange.RecordFormer one => HistoryRules.RecordFormer(state, one, facts),
            LocalAreaChange.RecordVisit one => PlanningRules.RecordVisit(one, facts),
            LocalAreaChange.RecordDecision one => PlanningRules.RecordDecision(one, facts),
            LocalAreaChange.AddTerm one => PlanningRules.AddTerm(state, one, facts),
            LocalAreaChange.AddIntelligence one => IntelligenceRules.Add(one, facts),
            LocalAreaChange.Withdraw one => IntelligenceRules.Withdraw(state, one),
            _ => throw new InvalidOperationException($"{change.GetType().Name} is no change of an area."),
        };
    }

    // what adds an entry of its own harms nobody else's, so it may come late
    private static bool Replaces(LocalAreaChange change) => change switch
    {
        LocalAreaChange.SetContact or LocalAreaChange.End or LocalAreaChange.RecordFormer or LocalAreaChange.Withdraw => true,
        LocalAreaChange.RecordInspection one => one.Inspection.Entry != Guid.Empty,
        _ => false,
    };
}
