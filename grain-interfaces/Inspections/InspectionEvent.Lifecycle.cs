using System.Collections.Immutable;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections;

/// <content>What happens on the way from the schedule to the end.</content>
public abstract partial record InspectionEvent
{
    /// <summary>The first on-site day was changed, or a deferred inspection got its new day.</summary>
    /// <param name="FirstOnSiteDay">The new day.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="SetAside">What is usual and was set aside.</param>
    /// <param name="Recorded">Who and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.date-changed.v1")]
    public sealed record DateChanged(
        [property: Id(0)] DateOnly FirstOnSiteDay,
        [property: Id(1)] string Reason,
        [property: Id(2)] ImmutableArray<SetAside> SetAside,
        [property: Id(3)] Recorded Recorded) : InspectionEvent;

    /// <summary>The inspection was cancelled.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Recorded">Who and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.cancelled.v1")]
    public sealed record Cancelled([property: Id(0)] string Reason, [property: Id(1)] Recorded Recorded) : InspectionEvent;

    /// <summary>The area was told of the inspection. The first of the two calls pins the edition of the handbook.</summary>
    /// <param name="Party">Who was called.</param>
    /// <param name="At">When.</param>
    /// <param name="Person">Name of the person spoken to.</param>
    /// <param name="Channel">How.</param>
    /// <param name="Caller">Person id of the inspector who called.</param>
    /// <param name="CallerName">The inspector's name on that day.</param>
    /// <param name="Edition">The edition pinned by this call; null when an earlier call pinned one.</param>
    /// <param name="SetAside">What is usual and was set aside.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.area-called.v1")]
    public sealed record AreaCalled(
        [property: Id(0)] CalledParty Party,
        [property: Id(1)] DateTimeOffset At,
        [property: Id(2)] string Person,
        [property: Id(3)] CallChannel Channel,
        [property: Id(4)] string Caller,
        [property: Id(5)] string CallerName,
        [property: Id(6)] string? Edition,
        [property: Id(7)] ImmutableArray<SetAside> SetAside,
        [property: Id(8)] Recorded Recorded) : InspectionEvent;

    /// <summary>The area asked for a deferral.</summary>
    /// <param name="AskedBy">Who of the area asked.</param>
    /// <param name="Reason">The exceptional circumstances.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.deferral-asked.v1")]
    public sealed record DeferralAsked([property: Id(0)] string AskedBy, [property: Id(1)] string Reason, [property: Id(2)] Recorded Recorded) : InspectionEvent;

    /// <summary>A deferral was decided.</summary>
    /// <param name="Granted">Whether the inspection is deferred.</param>
    /// <param name="DecidedBy">Who decided.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.deferral-decided.v1")]
    public sealed record DeferralDecided(
        [property: Id(0)] bool Granted,
        [property: Id(1)] string DecidedBy,
        [property: Id(2)] string Reason,
        [property: Id(3)] Recorded Recorded) : InspectionEvent;

    /// <summary>The set-up discussion was held.</summary>
    /// <param name="At">When.</param>
    /// <param name="Present">Who took part.</param>
    /// <param name="SetAside">What is usual and was set aside.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.set-up-held.v1")]
    public sealed record SetUpHeld(
        [property: Id(0)] DateTimeOffset At,
        [property: Id(1)] string Present,
        [property: Id(2)] ImmutableArray<SetAside> SetAside,
        [property: Id(3)] Recorded Recorded) : InspectionEvent;

    /// <summary>An item of the set-up checklist was ticked, or its tick was taken back.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Done">True when it was ticked.</param>
    /// <param name="Recorded">Who and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.set-up-ticked.v1")]
    public sealed record SetUpTicked([property: Id(0)] SetUpItem Item, [property: Id(1)] bool Done, [property: Id(2)] Recorded Recorded) : InspectionEvent;

    /// <summary>A week, the off-site fieldwork or the on-site week began.</summary>
    /// <param name="Stage">What began.</param>
    /// <param name="SetAside">What is usual and was set aside.</param>
    /// <param name="Recorded">Who and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.stage-begun.v1")]
    public sealed record StageBegun(
        [property: Id(0)] InspectionStage Stage,
        [property: Id(1)] ImmutableArray<SetAside> SetAside,
        [property: Id(2)] Recorded Recorded) : InspectionEvent;

    /// <summary>The inspection was paused. No deadline moved.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="DutyDeskPerson">Who at the duty desk was spoken to.</param>
    /// <param name="DutyDeskAt">When.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.paused.v1")]
    public sealed record Paused(
        [property: Id(0)] string Reason,
        [property: Id(1)] string DutyDeskPerson,
        [property: Id(2)] DateTimeOffset DutyDeskAt,
        [property: Id(3)] Recorded Recorded) : InspectionEvent;

    /// <summary>A paused inspection was resumed where it stood.</summary>
    /// <param name="Agreed">What was agreed.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.resumed.v1")]
    public sealed record Resumed([property: Id(0)] string Agreed, [property: Id(1)] Recorded Recorded) : InspectionEvent;

    /// <summary>The final team meeting was held.</summary>
    /// <param name="At">When.</param>
    /// <param name="Present">Who took part.</param>
    /// <param name="SetAside">What is usual and was set aside.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.final-team-meeting-held.v1")]
    public sealed record FinalTeamMeetingHeld(
        [property: Id(0)] DateTimeOffset At,
        [property: Id(1)] string Present,
        [property: Id(2)] ImmutableArray<SetAside> SetAside,
        [property: Id(3)] Recorded Recorded) : InspectionEvent;

    /// <summary>The final feedback was given: the inspection ended.</summary>
    /// <param name="At">When.</param>
    /// <param name="Present">Who attended.</param>
    /// <param name="SetAside">What is usual and was set aside.</param>
    /// <param name="Recorded">Who recorded it, and when.</param>
    [GenerateSerializer, Immutable, Alias("inspection.feedback-given.v1")]
    public sealed record FeedbackGiven(
        [property: Id(0)] DateTimeOffset At,
        [property: Id(1)] string Present,
        [property: Id(2)] ImmutableArray<SetAside> SetAside,
        [property: Id(3)] Recorded Recorded) : InspectionEvent;
}
