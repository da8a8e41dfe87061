using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Rules;

/// <summary>The gate of a document: a submission comes in whole or not at all, and never edited. In this release it holds limits and shape; the codec that reads the bytes comes behind the same function.</summary>
public static class UpdateAdmission
{
    /// <summary>Why a submission may not come in.</summary>
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

    private static Refusal Invalid(string message) => new(RefusalCode.Invalid, message);

    private static Refusal TooLarge(string message) => new(RefusalCode.TooLarge, message);
}
