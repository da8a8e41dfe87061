using AreaSend.Inspections;

namespace AreaSend.Evidence;

/// <summary>What can be asked of an evidence note. Its text is not changed by commands: it is a document.</summary>
[GenerateSerializer, Alias("evidence.note-command")]
public abstract record EvidenceNoteCommand
{
    private EvidenceNoteCommand()
    {
    }

    /// <summary>Start a note.</summary>
    [GenerateSerializer, Immutable, Alias("evidence.note-command.start")]
    public sealed record Start : EvidenceNoteCommand
    {
        /// <summary>The inspection it is evidence of.</summary>
        [Id(0)]
        public required InspectionId Inspection { get; init; }

        /// <summary>The header.</summary>
        [Id(1)]
        public required EvidenceNoteHeader Header { get; init; }
    }

    /// <summary>Change the header.</summary>
    [GenerateSerializer, Immutable, Alias("evidence.note-command.revise")]
    public sealed record Revise : EvidenceNoteCommand
    {
        /// <summary>The new header, whole.</summary>
        [Id(0)]
        public required EvidenceNoteHeader Header { get; init; }

        /// <summary>The revision that the form showed.</summary>
        [Id(1)]
        public required long Seen { get; init; }
    }
}
