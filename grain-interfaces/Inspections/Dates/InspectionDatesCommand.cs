using AreaSend.Calendar;

namespace AreaSend.Inspections.Dates;

/// <summary>What can be asked of the dates of an inspection.</summary>
[GenerateSerializer, Alias("inspection-dates.command")]
public abstract record InspectionDatesCommand
{
    private InspectionDatesCommand()
    {
    }

    /// <summary>Agree another day or time for a deadline with the partnership. The one worked out is kept beside it (K040).</summary>
    [GenerateSerializer, Immutable, Alias("inspection-dates.command.agree")]
    public sealed record Agree : InspectionDatesCommand
    {
        /// <summary>The deadline: one of those that may be agreed.</summary>
        [Id(0)]
        public required MilestoneKind Milestone { get; init; }

        /// <summary>The day agreed, in London.</summary>
        [Id(1)]
        public required DateOnly Day { get; init; }

        /// <summary>The time agreed, on the clock in London; null when the whole day counts.</summary>
        [Id(2)]
        public TimeOnly? At { get; init; }

        /// <summary>Why; 1 to 500 characters.</summary>
        [Id(3)]
        public required string Reason { get; init; }

        /// <summary>The revision that the form showed; null when the caller saw none.</summary>
        [Id(4)]
        public long? Seen { get; init; }
    }
}
