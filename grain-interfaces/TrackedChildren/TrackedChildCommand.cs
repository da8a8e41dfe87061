using AreaSend.Inspections;

namespace AreaSend.TrackedChildren;

/// <summary>What can be asked of a tracked child's entry.</summary>
[GenerateSerializer, Alias("tracked-children.command")]
public abstract record TrackedChildCommand
{
    private TrackedChildCommand()
    {
    }

    /// <summary>Add a child to an inspection.</summary>
    [GenerateSerializer, Immutable, Alias("tracked-children.command.add")]
    public sealed record Add : TrackedChildCommand
    {
        /// <summary>The inspection.</summary>
        [Id(0)]
        public required InspectionId Inspection { get; init; }

        /// <summary>The reference all use instead of a name: <c>CYP-</c> and two figures from 01, or three from 100; unique in the inspection.</summary>
        [Id(1)]
        public required string Reference { get; init; }

        /// <summary>Main need in the handbook's words; 1 to 200 characters.</summary>
        [Id(2)]
        public required string Need { get; init; }

        /// <summary>Where the child is educated or supported; 1 to 200 characters.</summary>
        [Id(3)]
        public required string Provision { get; init; }
    }

    /// <summary>Change need or provision.</summary>
    [GenerateSerializer, Immutable, Alias("tracked-children.command.revise")]
    public sealed record Revise : TrackedChildCommand
    {
        /// <summary>Main need; 1 to 200 characters.</summary>
        [Id(0)]
        public required string Need { get; init; }

        /// <summary>Provision; 1 to 200 characters.</summary>
        [Id(1)]
        public required string Provision { get; init; }

        /// <summary>The revision that the form showed.</summary>
        [Id(2)]
        public required long Seen { get; init; }
    }
}
