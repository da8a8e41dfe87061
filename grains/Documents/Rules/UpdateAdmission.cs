using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Crdt.Outlines;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Rules;

/// <summary>The gate of a document: a submission comes in whole or not at all, and is never edited. First its size and shape, then the bytes of each update (the V rules).</summary>
public static class UpdateAdmission
{
    /// <summary>How much of one update is read.</summary>
    public static DecodeLimits Limits { get; } = new(DocumentLimits.UpdateBytes);

    /// <summary>Why a submission may not come in, before its bytes are read.</summary>
    /// <param name="batches">What a client sent; anything may be missing.</param>
    /// <returns><c>invalid</c> for none, an empty update or an empty id; <c>too-large</c> beyond <see cref="DocumentLimits"/>; null when it may.</returns>
    public static Refusal? Refuses(ImmutableArray<DocumentBatch> batches)
    {
        if (batches.IsDefaultOrEmpty)
        {
            return Invalid("Nothing was sent. Reload the page to send your changes again.");
        }

        if (batches.Length > DocumentLimits.BatchesPerSubmission)
        {
            return TooLarge($"Too many changes at once. Send at most {DocumentLimits.BatchesPerSubmission} at a time.");
        }

        var bytes = 0;
        foreach (var batch in batches)
        {
            if (batch is not { Update.Length: > 0 } || batch.Id == Guid.Empty)
            {
                return Invalid("A change arrived damaged. Reload the page to send your changes again.");
            }

            if (batch.Update.Length > DocumentLimits.UpdateBytes)
            {
                return TooLarge($"This change is too large. Paste at most {DocumentLimits.UpdateBytes / 1024} kB at a time.");
            }

            bytes += batch.Update.Length;
            if (bytes > DocumentLimits.SubmissionBytes)
            {
                return TooLarge($"Too much at once. Send at most {DocumentLimits.SubmissionBytes / 1024} kB at a time.");
            }
        }

        return null;
    }

    /// <summary>Admits one update, and takes it into the outline: keep or forget it there when the whole submission is decided.</summary>
    /// <param name="update">The bytes.</param>
    /// <param name="author">Who sends it, from which device.</param>
    /// <param name="outline">What is known of the document.</param>
    /// <param name="known">The known structs of a client in a range of clocks, as <see cref="CrdtUpdate.Slice"/> gives them; asked only for what is sent again.</param>
    /// <returns>Whether it may come in; otherwise a code of <see cref="DocumentRefusal"/>, and what was wrong where.</returns>
    public static Admission Admit(byte[] update, DocumentAuthor author, DocumentOutline outline, Func<long, ClockRange, byte[]> known) =>
        new UpdateGate(update, author, outline, known, Limits).Admit();

    private static Refusal Invalid(string message) => new(RefusalCode.Invalid, message);

    private static Refusal TooLarge(string message) => new(RefusalCode.TooLarge, message);
}
