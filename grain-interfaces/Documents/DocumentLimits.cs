namespace AreaSend.Documents;

/// <summary>What one document takes. Beyond it the answer is the refusal <c>too-large</c>, and the text stays in the outbox of its author.</summary>
public static class DocumentLimits
{
    /// <summary>Largest update of one batch, in bytes (V rules: 64 KiB for a live message).</summary>
    public const int UpdateBytes = 64 * 1024;

    /// <summary>Most batches in one submission.</summary>
    public const int BatchesPerSubmission = 64;

    /// <summary>Largest submission, in bytes of updates (V rules: 256 KiB a chunk).</summary>
    public const int SubmissionBytes = 256 * 1024;

    /// <summary>Largest page of a read, in bytes of updates; at least one update is always given.</summary>
    public const int PageBytes = 256 * 1024;

    /// <summary>Largest cursor of a presence report, in bytes.</summary>
    public const int CursorBytes = 512;
}
