using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Lifecycle;

/// <summary>What can be asked of an inspection on its way from the schedule to its end.</summary>
[GenerateSerializer, Alias("inspections.move")]
public abstract record InspectionMove
{
    private InspectionMove()
    {
    }

    /// <summary>The revision that the form showed; null when the caller saw none. A tick does not look at it: two people may tick at once.</summary>
    [Id(0)]
    public long? Seen { get; init; }

    /// <summary>Reasons for going against what is usual; none by default.</summary>
    [Id(1)]
    public ImmutableArray<SetAside> Reasons { get; init; } = [];

    /// <summary>Change the first on-site day of a planned inspection, or give a deferred one its new day.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.change-date")]
    public sealed record ChangeDate : InspectionMove
    {
        /// <summary>The new first on-site day; Monday to Friday.</summary>
        [Id(0)]
        public required DateOnly FirstOnSiteDay { get; init; }

        /// <summary>Why; 1 to 500 characters.</summary>
        [Id(1)]
        public required string Reason { get; init; }
    }

    /// <summary>Cancel an inspection of which the area has not been told, or a deferred one.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.cancel")]
    public sealed record Cancel : InspectionMove
    {
        /// <summary>Why; 1 to 500 characters.</summary>
        [Id(0)]
        public required string Reason { get; init; }
    }

    /// <summary>Record a notification call. Each of the two parties is called once, by its own inspectorate.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.record-call")]
    public sealed record RecordCall : InspectionMove
    {
        /// <summary>Who was called.</summary>
        [Id(0)]
        public required CalledParty Party { get; init; }

        /// <summary>When; a working day in London, not in the future.</summary>
        [Id(1)]
        public required DateTimeOffset At { get; init; }

        /// <summary>Name of the person spoken to; 1 to 100 characters.</summary>
        [Id(2)]
        public required string Person { get; init; }

        /// <summary>How.</summary>
        [Id(3)]
        public required CallChannel Channel { get; init; }

        /// <summary>The inspector of the team who called: of Ofsted for the director, of CQC for the chief executive.</summary>
        [Id(4)]
        public required PersonId Caller { get; init; }
    }

    /// <summary>Record that the area asks for a deferral.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.ask-deferral")]
    public sealed record AskDeferral : InspectionMove
    {
        /// <summary>Who of the area asks; 1 to 100 characters.</summary>
        [Id(0)]
        public required string AskedBy { get; init; }

        /// <summary>The exceptional circumstances; 1 to 500 characters.</summary>
        [Id(1)]
        public required string Reason { get; init; }
    }

    /// <summary>Record the decision about a deferral.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.decide-deferral")]
    public sealed record DecideDeferral : InspectionMove
    {
        /// <summary>True: deferred. False: it goes ahead.</summary>
        [Id(0)]
        public required bool Granted { get; init; }

        /// <summary>Who decided, usually the regional director; 1 to 100 characters.</summary>
        [Id(1)]
        public required string DecidedBy { get; init; }

        /// <summary>Why; 1 to 500 characters.</summary>
        [Id(2)]
        public required string Reason { get; init; }
    }

    /// <summary>Record the set-up discussion.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.hold-set-up")]
    public sealed record HoldSetUp : InspectionMove
    {
        /// <summary>When; not in the future.</summary>
        [Id(0)]
        public required DateTimeOffset At { get; init; }

        /// <summary>Who took part, in words; 1 to 500 characters.</summary>
        [Id(1)]
        public required string Present { get; init; }
    }

    /// <summary>Tick an item of the set-up checklist, or take a tick back.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.tick-set-up")]
    public sealed record TickSetUp : InspectionMove
    {
        /// <summary>The item.</summary>
        [Id(0)]
        public required SetUpItem Item { get; init; }

        /// <summary>True to tick, false to take the tick back.</summary>
        [Id(1)]
        public required bool Done { get; init; }
    }

    /// <summary>Begin week 1, week 2, the off-site fieldwork or the on-site week.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.begin")]
    public sealed record Begin : InspectionMove
    {
        /// <summary>What begins: information gathering, off-site analysis, off-site fieldwork or on site.</summary>
        [Id(0)]
        public required InspectionStage Stage { get; init; }
    }

    /// <summary>Pause the inspection.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.pause")]
    public sealed record Pause : InspectionMove
    {
        /// <summary>Why; 1 to 500 characters.</summary>
        [Id(0)]
        public required string Reason { get; init; }

        /// <summary>Who at the duty desk was spoken to; 1 to 100 characters.</summary>
        [Id(1)]
        public required string DutyDeskPerson { get; init; }

        /// <summary>When the duty desk was contacted; not in the future.</summary>
        [Id(2)]
        public required DateTimeOffset DutyDeskAt { get; init; }
    }

    /// <summary>Resume a paused inspection where it stood. No deadline moves by itself.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.resume")]
    public sealed record Resume : InspectionMove
    {
        /// <summary>What was agreed, with the duty desk and the area; 1 to 500 characters.</summary>
        [Id(0)]
        public required string Agreed { get; init; }
    }

    /// <summary>Record the final team meeting.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.hold-final-team-meeting")]
    public sealed record HoldFinalTeamMeeting : InspectionMove
    {
        /// <summary>When; not in the future.</summary>
        [Id(0)]
        public required DateTimeOffset At { get; init; }

        /// <summary>Who took part, in words; 1 to 500 characters.</summary>
        [Id(1)]
        public required string Present { get; init; }
    }

    /// <summary>Record that the final feedback was given; the inspection ends with it.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.move.give-feedback")]
    public sealed record GiveFeedback : InspectionMove
    {
        /// <summary>When; not in the future.</summary>
        [Id(0)]
        public required DateTimeOffset At { get; init; }

        /// <summary>Who attended, in words; 1 to 500 characters.</summary>
        [Id(1)]
        public required string Present { get; init; }
    }
}
