using AreaSend.LocalAreas.Partnership;

namespace AreaSend.LocalAreas;

/// <summary>What can be asked of a local area.</summary>
[GenerateSerializer, Alias("local-areas.command")]
public abstract record LocalAreaCommand
{
    private LocalAreaCommand()
    {
    }

    /// <summary>Record the area as it stands in the shipped list.</summary>
    [GenerateSerializer, Immutable, Alias("local-areas.command.record")]
    public sealed record Record : LocalAreaCommand
    {
        /// <summary>The area's name, such as <c>Barking and Dagenham</c>; 1 to 100 characters.</summary>
        [Id(0)]
        public required string Name { get; init; }

        /// <summary>The statistics office's nine-character code, such as <c>E09000002</c>; empty for the invented area.</summary>
        [Id(1)]
        public required string GssCode { get; init; }

        /// <summary>Ofsted region, such as <c>London</c>.</summary>
        [Id(2)]
        public required string Region { get; init; }

        /// <summary>The integrated care board that mostly covers the area; several are joined by <c>; </c>, the main one first; 1 to 300 characters.</summary>
        [Id(3)]
        public required string IntegratedCareBoard { get; init; }

        /// <summary>The area through time; unknown by default.</summary>
        [Id(4)]
        public AreaFootprint Footprint { get; init; } = AreaFootprint.Unknown;
    }
}
