namespace AreaSend.Calendar;

/// <summary>What can be asked of the calendar.</summary>
[GenerateSerializer, Alias("calendar.command")]
public abstract record CalendarCommand
{
    private CalendarCommand()
    {
    }

    /// <summary>Import a newer list of bank holidays.</summary>
    [GenerateSerializer, Immutable, Alias("calendar.command.import")]
    public sealed record Import : CalendarCommand
    {
        /// <summary>The text of the file that GOV.UK publishes; at most 200,000 characters.</summary>
        [Id(0)]
        public required string File { get; init; }

        /// <summary>The revision that the form showed; null when the caller saw none.</summary>
        [Id(1)]
        public long? Seen { get; init; }
    }
}
