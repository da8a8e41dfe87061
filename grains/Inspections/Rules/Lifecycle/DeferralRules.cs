using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>A deferral: asked for by the area, decided by the inspectorate, in exceptional circumstances only.</summary>
[Handbook("K052", "draft 2022, paragraph 64")]
public static class DeferralRules
{
    /// <summary>Records that the area asks.</summary>
    /// <param name="move">Who asks, and why.</param>
    /// <param name="facts">Who records it, and when.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c> or <c>invalid</c>.</returns>
    public static Decision<InspectionEvent> Ask(InspectionMove.AskDeferral move, LifecycleFacts facts)
    {
        var refusal = MoveWording.Name(move.AskedBy, nameof(move.AskedBy), "name of the person who asks")
            ?? MoveWording.Sentence(move.Reason, nameof(move.Reason), "exceptional circumstances");
        return refusal is null ? new InspectionEvent.DeferralAsked(Wording.Tidy(move.AskedBy), Wording.Tidy(move.Reason), facts.By) : refusal;
    }

    /// <summary>Records the decision. Refused, the inspection goes on where it was.</summary>
    /// <param name="move">The decision.</param>
    /// <param name="facts">Who records it, and when.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c> or <c>invalid</c>.</returns>
    public static Decision<InspectionEvent> Decide(InspectionMove.DecideDeferral move, LifecycleFacts facts)
    {
        var refusal = MoveWording.Name(move.DecidedBy, nameof(move.DecidedBy), "name of the person who decided")
            ?? MoveWording.Sentence(move.Reason, nameof(move.Reason), "reason");
        return refusal is null ? new InspectionEvent.DeferralDecided(move.Granted, Wording.Tidy(move.DecidedBy), Wording.Tidy(move.Reason), facts.By) : refusal;
    }
}
