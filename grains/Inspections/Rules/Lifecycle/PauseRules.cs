using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>Pause and resume, with the duty desk. No deadline moves by itself: whoever wants one moved agrees it.</summary>
[Handbook("K059", "summary of changes April 2024, paragraph 80")]
public static class PauseRules
{
    /// <summary>Pauses the inspection.</summary>
    /// <param name="move">Why, and who at the duty desk was contacted when.</param>
    /// <param name="facts">Who records it, and when.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c> or <c>invalid</c>.</returns>
    public static Decision<InspectionEvent> Pause(InspectionMove.Pause move, LifecycleFacts facts)
    {
        var refusal = MoveWording.Sentence(move.Reason, nameof(move.Reason), "reason")
            ?? MoveWording.Name(move.DutyDeskPerson, nameof(move.DutyDeskPerson), "name of the person at the duty desk")
            ?? MoveWording.Past(move.DutyDeskAt, facts, nameof(move.DutyDeskAt));
        return refusal is null ? new InspectionEvent.Paused(Wording.Tidy(move.Reason), Wording.Tidy(move.DutyDeskPerson), move.DutyDeskAt, facts.By) : refusal;
    }

    /// <summary>Resumes the inspection where it stood.</summary>
    /// <param name="move">What was agreed.</param>
    /// <param name="facts">Who records it, and when.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c> or <c>invalid</c>.</returns>
    public static Decision<InspectionEvent> Resume(InspectionMove.Resume move, LifecycleFacts facts) =>
        MoveWording.Sentence(move.Agreed, nameof(move.Agreed), "arrangements that were agreed") is { } refusal
            ? refusal
            : new InspectionEvent.Resumed(Wording.Tidy(move.Agreed), facts.By);
}
