using AreaSend.Vocabulary;

namespace AreaSend.Evidence;

/// <summary>One evidence note: a structured header, and a text that is a co-edited document. Key: the <see cref="EvidenceNoteId"/> as text.</summary>
[Alias("evidence.note-grain")]
public interface IEvidenceNoteGrain : IGrainWithStringKey
{
    /// <summary>Starts the note and its document.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Inspection and header.</param>
    /// <returns>The revision; refuses with <c>unknown</c> or <c>forbidden</c> (not a writer of that inspection), <c>exists</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c>.</returns>
    [Alias("start")]
    Task<Answer<Receipt>> StartAsync(CommandId id, EvidenceNoteCommand.Start command);

    /// <summary>Changes the header.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">The new header and the revision the form showed.</param>
    /// <returns>The revision; refuses with <c>unknown</c>, <c>forbidden</c>, <c>stale</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c>.</returns>
    [Alias("revise")]
    Task<Answer<Receipt>> ReviseAsync(CommandId id, EvidenceNoteCommand.Revise command);

    /// <summary>The note's header and the id of its document.</summary>
    /// <returns>The view; refuses with <c>unknown</c> for everyone who may not read evidence of that inspection.</returns>
    [Alias("read")]
    Task<Answer<EvidenceNoteView>> ReadAsync();
}
