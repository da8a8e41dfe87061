using AreaSend.Evidence;
using AreaSend.Grains.Ledger.Rules;

namespace AreaSend.Grains.Evidence.Rules;

/// <summary>An evidence note as its events have made it. Its text is a document.</summary>
/// <param name="Note">Inspection, author and the header as it stands; null when the note was not started.</param>
public sealed record EvidenceNoteState(EvidenceNoteEvent.Started? Note) : ILedgerState<EvidenceNoteState, EvidenceNoteEvent>
{
    /// <inheritdoc/>
    public static EvidenceNoteState Empty { get; } = new((EvidenceNoteEvent.Started?)null);

    /// <inheritdoc/>
    public EvidenceNoteState Evolve(EvidenceNoteEvent happened) => happened switch
    {
        EvidenceNoteEvent.Started started => new EvidenceNoteState(started),
        EvidenceNoteEvent.Revised revised => new EvidenceNoteState(Note! with { Header = revised.Header }),
        _ => this,
    };
}
