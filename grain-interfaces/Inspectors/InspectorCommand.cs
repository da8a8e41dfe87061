using System.Collections.Immutable;

namespace AreaSend.Inspectors;

/// <summary>What can be asked of an inspector's entry.</summary>
[GenerateSerializer, Alias("inspectors.command")]
public abstract record InspectorCommand
{
    private InspectorCommand()
    {
    }

    /// <summary>Register the inspector, or correct the entry.</summary>
    [GenerateSerializer, Immutable, Alias("inspectors.command.register")]
    public sealed record Register : InspectorCommand
    {
        /// <summary>Name as others see it; 1 to 100 characters.</summary>
        [Id(0)]
        public required string Name { get; init; }

        /// <summary>Ofsted or CQC.</summary>
        [Id(1)]
        public required Organisation Organisation { get; init; }

        /// <summary>Education, social care or health.</summary>
        [Id(2)]
        public required Remit Remit { get; init; }

        /// <summary>Grade; not recorded when left out, which is a children's services inspector for CQC.</summary>
        [Id(3)]
        public Grade Grade { get; init; }

        /// <summary>Regions in which the inspector works, by name; at most 10; empty for everywhere.</summary>
        [Id(4)]
        public ImmutableArray<string> Regions { get; init; } = [];
    }

    /// <summary>Record training or a refresher. The same title and day again corrects when it lapses.</summary>
    [GenerateSerializer, Immutable, Alias("inspectors.command.record-training")]
    public sealed record RecordTraining : InspectorCommand
    {
        /// <summary>What it was; 1 to 100 characters.</summary>
        [Id(0)]
        public required string Title { get; init; }

        /// <summary>The day it was completed; not in the future.</summary>
        [Id(1)]
        public required DateOnly Day { get; init; }

        /// <summary>The last day on which it counts, after the day it was completed; null when it does not lapse.</summary>
        [Id(2)]
        public DateOnly? Lapses { get; init; }
    }

    /// <summary>Record an inspection that was shadowed.</summary>
    [GenerateSerializer, Immutable, Alias("inspectors.command.record-shadowing")]
    public sealed record RecordShadowing : InspectorCommand
    {
        /// <summary>Which one, in words; 1 to 100 characters.</summary>
        [Id(0)]
        public required string Inspection { get; init; }

        /// <summary>The last day of it; not in the future.</summary>
        [Id(1)]
        public required DateOnly Day { get; init; }
    }

    /// <summary>Enter leave. Its entry is named by the id of this command.</summary>
    [GenerateSerializer, Immutable, Alias("inspectors.command.enter-leave")]
    public sealed record EnterLeave : InspectorCommand
    {
        /// <summary>First day.</summary>
        [Id(0)]
        public required DateOnly From { get; init; }

        /// <summary>Last day: today or later, not before the first, and within 366 days of it.</summary>
        [Id(1)]
        public required DateOnly To { get; init; }
    }

    /// <summary>Take back leave.</summary>
    [GenerateSerializer, Immutable, Alias("inspectors.command.withdraw-leave")]
    public sealed record WithdrawLeave : InspectorCommand
    {
        /// <summary>The entry.</summary>
        [Id(0)]
        public required Guid Leave { get; init; }
    }

    /// <summary>Declare a conflict of interest with an area.</summary>
    [GenerateSerializer, Immutable, Alias("inspectors.command.declare-conflict")]
    public sealed record DeclareConflict : InspectorCommand
    {
        /// <summary>DfE code of the area.</summary>
        [Id(0)]
        public required string Area { get; init; }

        /// <summary>Why; 1 to 500 characters.</summary>
        [Id(1)]
        public required string Reason { get; init; }
    }

    /// <summary>Take back a conflict of interest.</summary>
    [GenerateSerializer, Immutable, Alias("inspectors.command.withdraw-conflict")]
    public sealed record WithdrawConflict : InspectorCommand
    {
        /// <summary>DfE code of the area.</summary>
        [Id(0)]
        public required string Area { get; init; }

        /// <summary>Why it no longer stands; 1 to 500 characters.</summary>
        [Id(1)]
        public required string Reason { get; init; }
    }
}
