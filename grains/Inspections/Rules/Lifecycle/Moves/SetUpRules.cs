using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle.Moves;

/// <summary>The set-up discussion and its checklist.</summary>
[Handbook("K053", "draft 2022, paragraph 65")]
public static class SetUpRules
{
    /// <summary>Records the discussion.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="move">When, and who took part.</param>
    /// <param name="facts">Who records it, and when.</param>
    /// <returns>The event, or a refusal <c>not-ready</c> (a call or the nominated officer is missing), <c>invalid</c> (time), <c>empty</c>, <c>too-long</c>.</returns>
    public static Decision<InspectionEvent> Hold(InspectionState state, InspectionMove.HoldSetUp move, LifecycleFacts facts)
    {
        var refusal = NotReady(state)
            ?? MoveWording.Past(move.At, facts, nameof(move.At))
            ?? AfterNotification(state, move, facts)
            ?? MoveWording.Sentence(move.Present, nameof(move.Present), "people who took part");
        return refusal is null ? new InspectionEvent.SetUpHeld(move.At, Wording.Tidy(move.Present), [], facts.By) : refusal;
    }

    /// <summary>What must be done before the set-up discussion.</summary>
    /// <param name="state">The inspection.</param>
    /// <returns>A refusal <c>not-ready</c> that says what is missing; null when all is there.</returns>
    public static Refusal? NotReady(InspectionState state)
    {
        string?[] missing =
        [
            state.Lifecycle.CallTo(CalledParty.Dcs) is null ? "record Ofsted's call to the director of children's services" : null,
            state.Lifecycle.CallTo(CalledParty.IcbChiefExecutive) is null ? "record CQC's call to the chief executive of the integrated care board" : null,
            state.Lano is null ? "name the local area nominated officer" : null,
        ];
        var first = missing.OfType<string>().ToList();
        return first.Count == 0 ? null : new Refusal(LifecycleRefusal.NotReady, $"Before the set-up discussion, {string.Join(", and ", first)}.", "K053");
    }

    /// <summary>Ticks an item, or takes a tick back.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="move">The item.</param>
    /// <param name="facts">Who and when.</param>
    /// <returns>The event, nothing when it stands so already, or a refusal <c>invalid</c> (no item of this kind of inspection).</returns>
    public static Decision<InspectionEvent> Tick(InspectionState state, InspectionMove.TickSetUp move, LifecycleFacts facts)
    {
        if (!SetUpChecklist.For(state.Plan!.Kind).Contains(move.Item))
        {
            return new Refusal(RefusalCode.Invalid, "This is no item of the checklist of this inspection. Choose one of the list.", "K053", nameof(move.Item));
        }

        return state.Lifecycle.Ticks.ContainsKey(move.Item) == move.Done
            ? new Decision<InspectionEvent>()
            : new InspectionEvent.SetUpTicked(move.Item, move.Done, facts.By);
    }

    private static Refusal? AfterNotification(InspectionState state, InspectionMove.HoldSetUp move, LifecycleFacts facts) =>
        LondonClock.DayOf(move.At) >= state.Lifecycle.Calls.Min(call => LondonClock.DayOf(call.At))
            ? null
            : new Refusal(RefusalCode.Invalid, "The set-up discussion comes after the notification. Check the date.", "K053", nameof(move.At));
}
