using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

/// <summary>An inspection at every stage of its way, and the moves that lead there.</summary>
internal static class GivenLifecycle
{
    public static readonly DateTimeOffset Later = new(2026, 11, 27, 16, 0, 0, TimeSpan.Zero);

    public static readonly InspectionMove.RecordCall CallDcs = new()
    {
        Party = CalledParty.Dcs, At = NotificationMorning, Person = "Helen Marsh", Channel = CallChannel.Telephone, Caller = Priya.Person,
    };

    public static readonly InspectionMove.RecordCall CallIcb = new()
    {
        Party = CalledParty.IcbChiefExecutive, At = NotificationMorning, Person = "David Osei", Channel = CallChannel.Telephone, Caller = Tomasz.Person,
    };

    public static readonly InspectionState Staffed = Of(
        Planned, Priya.IsPut(Role.LeadHmi), Tomasz.IsPut(Role.CqcLead), Mei.IsPut(Role.SocialCareInspector), Yusuf.IsPut(Role.HealthInspector));

    public static readonly InspectionState Told = After(Staffed, DcsIsTold, IcbIsTold);

    public static readonly InspectionState ReadyForSetUp = After(Told, new InspectionEvent.LanoNamed("amara-bello", "Amara Bello", By));

    public static readonly InspectionState InSetUp = After(ReadyForSetUp, new InspectionEvent.SetUpHeld(NotificationMorning.AddHours(4), "All", [], By));

    public static InspectionState Begun(InspectionStage stage) => After(InSetUp, new InspectionEvent.StageBegun(stage, [], By));

    public static InspectionState After(this InspectionState state, params InspectionEvent[] events) => events.Aggregate(state, (s, e) => s.Evolve(e));

    /// <summary>Asks for a move at a time; late on the last day unless something else is said.</summary>
    public static Grains.Ledger.Rules.Decision<InspectionEvent> Asks(this InspectionState state, InspectionMove move, DateTimeOffset? now = null) =>
        LifecycleDecider.Decide(state, 9, move, At(now ?? Later));

    /// <summary>The refusal of a move, which must have one.</summary>
    public static Refusal Refuses(this InspectionState state, InspectionMove move, DateTimeOffset? now = null) => state.Asks(move, now).Refusal!;

    /// <summary>The state after a move, which must be accepted.</summary>
    public static InspectionState Moves(this InspectionState state, InspectionMove move, DateTimeOffset? now = null)
    {
        var decision = state.Asks(move, now);
        decision.Refusal.Should().BeNull();
        return state.After([.. decision.Events]);
    }
}
