using System.Collections.Immutable;

namespace AreaSend.Evidence;

/// <summary>What stands above the text of an evidence note.</summary>
[GenerateSerializer, Immutable, Alias("evidence.note-header")]
public sealed record EvidenceNoteHeader
{
    /// <summary>Title; 1 to 150 characters.</summary>
    [Id(0)]
    public required string Title { get; init; }

    /// <summary>What kind of activity it was, such as <c>Visit to a provider</c>; 1 to 100 characters.</summary>
    [Id(1)]
    public required string Activity { get; init; }

    /// <summary>Where; at most 150 characters, may be empty.</summary>
    [Id(2)]
    public required string Place { get; init; }

    /// <summary>Who was there, by role and never by name, such as <c>SENCo</c>; at most 20 roles of at most 80 characters.</summary>
    [Id(3)]
    public required ImmutableArray<string> PeopleByRole { get; init; }

    /// <summary>The day, on the London calendar.</summary>
    [Id(4)]
    public required DateOnly Day { get; init; }

    /// <summary>Start on the London clock.</summary>
    [Id(5)]
    public required TimeOnly Start { get; init; }

    /// <summary>End on the London clock; after the start; null while it goes on.</summary>
    [Id(6)]
    public TimeOnly? End { get; init; }
}
