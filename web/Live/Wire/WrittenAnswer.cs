using System.Collections.Immutable;
using AreaSend.Documents.History;

namespace AreaSend.Web.Live.Wire;

/// <summary>What <c>POST /documents/{document}/written</c> answers when it is not refused.</summary>
public sealed record WrittenAnswer(IReadOnlyList<WrittenAnswer.Span> Written)
{
    /// <summary>As a grain gave it.</summary>
    public static WrittenAnswer Of(ImmutableArray<WrittenSpan> spans) => new([.. spans.Select(Of)]);

    private static Span Of(WrittenSpan written) => new(
        written.Span.Client,
        written.Span.Clock,
        written.Span.Length,
        written.Name,
        WireFreeze.Moment(written.At),
        written.Sequence,
        written.DeletedByName,
        written.DeletedAt is { } deleted ? WireFreeze.Moment(deleted) : null);

    /// <summary>One stretch, by one person, of one moment.</summary>
    public sealed record Span(long Client, long Clock, long Length, string Name, string At, long Sequence, string? DeletedByName, string? DeletedAt);
}
