using AreaSend.Evidence;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Evidence.Rules;

/// <summary>Decides about the header of an evidence note. Who may ask is settled before.</summary>
public static class EvidenceNoteDecider
{
    /// <summary>Starts the note.</summary>
    /// <param name="state">The note.</param>
    /// <param name="command">Inspection and header.</param>
    /// <param name="author">Who starts it.</param>
    /// <returns>The event, or a refusal <c>exists</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c>.</returns>
    public static Decision<EvidenceNoteEvent> Start(EvidenceNoteState state, EvidenceNoteCommand.Start command, Actor author)
    {
        if (state.Note is not null)
        {
            return new Refusal(RefusalCode.Exists, "This note is started already. Open it from the list of evidence.");
        }

        return NoteHeader.Refuses(command.Header) is { } refusal
            ? refusal
            : new EvidenceNoteEvent.Started(command.Inspection.Value, author.Person.Value, author.Name, NoteHeader.Tidy(command.Header));
    }

    /// <summary>Changes the header.</summary>
    /// <param name="state">The note; it is started.</param>
    /// <param name="revision">Its version.</param>
    /// <param name="command">The new header and the version seen.</param>
    /// <returns>The event, nothing when nothing changes, or a refusal <c>stale</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c>.</returns>
    public static Decision<EvidenceNoteEvent> Revise(EvidenceNoteState state, long revision, EvidenceNoteCommand.Revise command)
    {
        if (command.Seen != revision)
        {
            return new Refusal(RefusalCode.Stale, "Someone changed these details after you opened the page. Look at how they stand now, and make your change again.");
        }

        if (NoteHeader.Refuses(command.Header) is { } refusal)
        {
            return refusal;
        }

        var header = NoteHeader.Tidy(command.Header);
        return NoteHeader.Same(header, state.Note!.Header) ? new Decision<EvidenceNoteEvent>() : new EvidenceNoteEvent.Revised(header);
    }
}
