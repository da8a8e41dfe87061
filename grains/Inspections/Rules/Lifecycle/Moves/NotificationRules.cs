using AreaSend.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle.Moves;

/// <summary>The two notification calls: Ofsted tells the director of children's services, CQC the chief executive of the integrated care board.</summary>
public static class NotificationRules
{
    /// <summary>Records a call. The first one lifts the secret and pins the edition of the handbook in force on its day.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="move">The call.</param>
    /// <param name="facts">Who, when, and the calendar.</param>
    /// <returns>The event, or a refusal <c>exists</c> (that party was called), <c>invalid</c> (time, day, channel, caller), <c>empty</c>, <c>too-long</c>, <c>needs-reason</c> (an unusual day or caller).</returns>
    [Handbook("K049", "draft 2022, paragraph 62"), Handbook("K050", "draft 2022, paragraph 62"), Handbook("K001", "summary of changes, all editions")]
    public static Decision<InspectionEvent> RecordCall(InspectionState state, InspectionMove.RecordCall move, LifecycleFacts facts)
    {
        if (state.Lifecycle.CallTo(move.Party) is { } before)
        {
            return new Refusal(RefusalCode.Exists, $"{before.Recorded.Name} recorded this call already: {before.CallerName} spoke to {before.Person}. Nothing was recorded again.");
        }

        var caller = state.Team.GetValueOrDefault(move.Caller);
        var refusal = MoveWording.Name(move.Person, nameof(move.Person), "name of the person spoken to")
            ?? Channel(move.Channel)
            ?? MoveWording.Past(move.At, facts, nameof(move.At))
            ?? Day(state, LondonClock.DayOf(move.At), facts)
            ?? Caller(caller, move.Party);
        if (refusal is not null)
        {
            return refusal;
        }

        var day = LondonClock.DayOf(move.At);
        Refusal?[] warnings = [UnusualDay(state, day, facts), UnusualCaller(caller!, move.Party)];
        return SoftRules.Weigh(move.Reasons, warnings) is { } warning
            ? warning
            : new InspectionEvent.AreaCalled(
                move.Party,
                move.At,
                Wording.Tidy(move.Person),
                move.Channel,
                caller!.Person.Value,
                caller.Name,
                state.Lifecycle.Edition is null ? facts.EditionOn(day) : null,
                SoftRules.Recorded(move.Reasons, warnings),
                facts.By);
    }

    private static Refusal? Channel(CallChannel channel) => Enum.IsDefined(channel)
        ? null
        : new Refusal(RefusalCode.Invalid, "Choose how the area was told.", Field: nameof(InspectionMove.RecordCall.Channel));

    [Handbook("K032", "draft 2022, paragraph 61")]
    private static Refusal? Day(InspectionState state, DateOnly day, LifecycleFacts facts)
    {
        const string field = nameof(InspectionMove.RecordCall.At);
        if (!facts.Calendar.IsWorkingDay(day))
        {
            return new Refusal(RefusalCode.Invalid, $"The area is notified on a working day. {DayWords.WithWeekday(day)} is not one.", "K034", field);
        }

        return day < state.Plan!.FirstOnSiteDay
            ? null
            : new Refusal(RefusalCode.Invalid, "The area is notified before the first on-site day. Check the date of the call.", "K034", field);
    }

    private static Refusal? Caller(TeamMember? caller, CalledParty party)
    {
        const string field = nameof(InspectionMove.RecordCall.Caller);
        return (party, caller?.Role) switch
        {
            (CalledParty.Dcs, Role.LeadHmi or Role.EducationInspector or Role.SocialCareInspector) => null,
            (CalledParty.IcbChiefExecutive, Role.CqcLead or Role.HealthInspector) => null,
            (CalledParty.Dcs, _) => new Refusal(RefusalCode.Invalid, "Ofsted calls the director of children's services. Choose the lead HMI, or another Ofsted inspector of the team.", "K049", field),
            _ => new Refusal(RefusalCode.Invalid, "CQC calls the chief executive of the integrated care board. Choose the CQC lead, or another CQC inspector of the team.", "K050", field),
        };
    }

    [Handbook("K034", "draft 2022, paragraph 61"), Handbook("K036", "draft 2022, paragraph 61")]
    private static Refusal? UnusualDay(InspectionState state, DateOnly day, LifecycleFacts facts) =>
        facts.Calendar.DaysOf(state.Plan!.FirstOnSiteDay) is { Accepted: true } days && days.Value.Notification != day
            ? SoftRules.Warning("K034", $"The area is usually notified 10 working days before the first on-site day: on {DayWords.WithWeekday(days.Value.Notification)}. Check the date of the call, or say why it was {DayWords.WithWeekday(day)}.")
            : null;

    private static Refusal? UnusualCaller(TeamMember caller, CalledParty party) => (party, caller.Role) switch
    {
        (CalledParty.Dcs, not Role.LeadHmi) => SoftRules.Warning("K049", "The lead HMI usually calls the director of children's services. Choose the lead HMI, or say why not."),
        (CalledParty.IcbChiefExecutive, not Role.CqcLead) => SoftRules.Warning("K050", "The CQC lead usually calls the chief executive. Choose the CQC lead, or say why not."),
        _ => null,
    };
}
