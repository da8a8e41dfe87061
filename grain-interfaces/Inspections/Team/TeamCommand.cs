using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Team;

/// <summary>What can be asked about a team beside who is in it.</summary>
[GenerateSerializer, Alias("inspections.team.command")]
public abstract record TeamCommand
{
    private TeamCommand()
    {
    }

    /// <summary>Name those of the team who may open records about children, in place of those named before.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.team.command.name-for-records")]
    public sealed record NameForRecords : TeamCommand
    {
        /// <summary>The inspectors; each in the team, no shadow.</summary>
        [Id(0)]
        public required ImmutableArray<PersonId> People { get; init; }

        /// <summary>The revision that the form showed; null when the caller saw none.</summary>
        [Id(1)]
        public long? Seen { get; init; }
    }

    /// <summary>Record the lead's feedback to an inspector of the team.</summary>
    [GenerateSerializer, Immutable, Alias("inspections.team.command.give-feedback")]
    public sealed record GiveFeedback : TeamCommand
    {
        /// <summary>To whom; in the team, and not the one who gives it.</summary>
        [Id(0)]
        public required PersonId Person { get; init; }

        /// <summary>The feedback; 1 to 1,000 characters.</summary>
        [Id(1)]
        public required string Words { get; init; }
    }
}
