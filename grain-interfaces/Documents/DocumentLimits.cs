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

    /// <summary>Largest document, in bytes of its compacted text; some ten long reports.</summary>
    public const int DocumentBytes = 2 * 1024 * 1024;

    /// <summary>Largest cursor of a presence report, in bytes.</summary>
    public const int CursorBytes = 512;

    /// <summary>Longest name of a version, in characters.</summary>
    public const int VersionName = 100;

    /// <summary>Longest reason of a freeze or its end, in characters.</summary>
    public const int Reason = 500;

    /// <summary>Version of the note's schema that this release knows, from 1. Raised when a node or mark is added.</summary>
    public const int Schema = 1;

    /// <summary>Most stretches of text in one question about who wrote them.</summary>
    public const int SpansPerQuestion = 256;
}
