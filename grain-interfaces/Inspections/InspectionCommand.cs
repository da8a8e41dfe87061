using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections;

/// <summary>What can be asked of an inspection.</summary>
[GenerateSerializer, Alias("inspections.command")]
public abstract record InspectionCommand
{
    private InspectionCommand()
    {
    }

    /// <summary>Plan an inspection of an area.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.command.plan")]
    public sealed record Plan : InspectionCommand
    {
        /// <summary>The area to inspect.</summary>
        [Id(0)]
        public required LocalAreaId Area { get; init; }

        /// <summary>First on-site day; Monday to Friday.</summary>
        [Id(1)]
        public required DateOnly FirstOnSiteDay { get; init; }

        /// <summary>Full, when nothing is said, or monitoring.</summary>
        [Id(2)]
        public InspectionKind Kind { get; init; }

        /// <summary>Reasons for going against what is usual; none by default.</summary>
        [Id(3)]
        public ImmutableArray<SetAside> Reasons { get; init; } = [];
    }

    /// <summary>Put a person in the team, or change the person's role.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.command.assign")]
    public sealed record Assign : InspectionCommand
    {
        /// <summary>The inspector.</summary>
        [Id(0)]
        public required PersonId Person { get; init; }

        /// <summary>A role of the team (not LANO, scheduler or none).</summary>
        [Id(1)]
        public required Role Role { get; init; }

        /// <summary>The revision that the form showed; null when the caller saw none.</summary>
        [Id(2)]
        public long? Seen { get; init; }

        /// <summary>What is usual and is set aside, each with its reason: the diary (K116), training (K043), an extra inspector (K044).</summary>
        [Id(3)]
        public ImmutableArray<SetAside> Reasons { get; init; } = [];
    }

    /// <summary>End a person's part in the team.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.command.release")]
    public sealed record Release : InspectionCommand
    {
        /// <summary>The inspector.</summary>
        [Id(0)]
        public required PersonId Person { get; init; }

        /// <summary>The revision that the form showed; null when the caller saw none.</summary>
        [Id(1)]
        public long? Seen { get; init; }
    }

    /// <summary>Name the local area nominated officer.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.command.name-lano")]
    public sealed record NameLano : InspectionCommand
    {
        /// <summary>The officer's id at sign-in.</summary>
        [Id(0)]
        public required PersonId Person { get; init; }

        /// <summary>The officer's name; 1 to 100 characters.</summary>
        [Id(1)]
        public required string Name { get; init; }

        /// <summary>The revision that the form showed; null when the caller saw none.</summary>
        [Id(2)]
        public long? Seen { get; init; }
    }
}
