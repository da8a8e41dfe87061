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
    }
}
