using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.History;

namespace AreaSend.Web.Live.Wire;

/// <summary>What <c>POST /documents/{document}/written</c> takes: spans as <c>[client, clock, length]</c>.</summary>
public sealed record WrittenRequest(IReadOnlyList<long[]?>? Spans)
{
    /// <summary>As a grain takes them.</summary>
    /// <returns>The spans; null when there are too few, too many or one is none.</returns>
    public ImmutableArray<ClockSpan>? Read() =>
        Spans is { Count: > 0 and <= DocumentLimits.SpansPerQuestion } && Spans.All(static s => s is [>= 0, >= 0, > 0])
            ? [.. Spans.Select(static s => new ClockSpan(s![0], s[1], s[2]))]
            : null;
}
