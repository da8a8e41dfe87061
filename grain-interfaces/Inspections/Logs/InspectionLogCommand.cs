namespace AreaSend.Inspections.Logs;

/// <summary>What can be asked of the restricted log.</summary>
[GenerateSerializer, Alias("inspections.logs.command")]
public abstract record InspectionLogCommand
{
    private InspectionLogCommand()
    {
    }

    /// <summary>Raise a concern, or record distress. The entry is named by the id of this command.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.logs.command.raise")]
    public sealed record Raise : InspectionLogCommand
    {
        /// <summary>What it is about.</summary>
        [Id(0)]
        public required LogKind Kind { get; init; }

        /// <summary>What was seen or said; 1 to 1,000 characters; children by reference only.</summary>
        [Id(1)]
        public required string Words { get; init; }

        /// <summary>When it was seen or said; not in the future.</summary>
        [Id(2)]
        public required DateTimeOffset Happened { get; init; }
    }

    /// <summary>Record that an entry was escalated.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.logs.command.escalate")]
    public sealed record Escalate : InspectionLogCommand
    {
        /// <summary>The entry.</summary>
        [Id(0)]
        public required Guid Entry { get; init; }

        /// <summary>To whom, name and office; 1 to 200 characters.</summary>
        [Id(1)]
        public required string To { get; init; }

        /// <summary>What was said; 1 to 1,000 characters.</summary>
        [Id(2)]
        public required string Words { get; init; }

        /// <summary>When; not in the future, not before it happened.</summary>
        [Id(3)]
        public required DateTimeOffset At { get; init; }
    }

    /// <summary>Record an answer, or action that was taken.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.logs.command.answer")]
    public sealed record Respond : InspectionLogCommand
    {
        /// <summary>The entry.</summary>
        [Id(0)]
        public required Guid Entry { get; init; }

        /// <summary>What was answered or done; 1 to 1,000 characters.</summary>
        [Id(1)]
        public required string Words { get; init; }

        /// <summary>When; not in the future, not before it happened.</summary>
        [Id(2)]
        public required DateTimeOffset At { get; init; }
    }

    /// <summary>Close an entry.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.logs.command.close")]
    public sealed record Close : InspectionLogCommand
    {
        /// <summary>The entry.</summary>
        [Id(0)]
        public required Guid Entry { get; init; }

        /// <summary>How it ended; 1 to 1,000 characters.</summary>
        [Id(1)]
        public required string Words { get; init; }
    }
}
