using System.Collections.Immutable;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspections.Logs;

namespace AreaSend.Grains.Inspections.Rules.Logs;

/// <summary>The restricted log as its events have made it.</summary>
/// <param name="Entries">The entries in order.</param>
public sealed record InspectionLogState(ImmutableList<LogEntry> Entries) : ILedgerState<InspectionLogState, InspectionLogEvent>
{
    /// <inheritdoc/>
    public static InspectionLogState Empty { get; } = new(ImmutableList<LogEntry>.Empty);

    /// <summary>An entry.</summary>
    /// <param name="id">Its name.</param>
    /// <returns>The entry; null when there is none.</returns>
    public LogEntry? Find(Guid id) => Entries.Find(one => one.Id == id);

    /// <inheritdoc/>
    public InspectionLogState Evolve(InspectionLogEvent happened) => happened switch
    {
        InspectionLogEvent.Raised raised => new(Entries.Add(new(raised.Entry, Entries.Count + 1, raised.Kind, raised.Words, raised.Happened, raised.Recorded, []))),
        InspectionLogEvent.Escalated one => With(one.Entry, new(LogStepKind.Escalated, one.To, one.Words, one.At, one.Recorded)),
        InspectionLogEvent.Answered one => With(one.Entry, new(LogStepKind.Answered, "", one.Words, one.At, one.Recorded)),
        InspectionLogEvent.Closed one => With(one.Entry, new(LogStepKind.Closed, "", one.Words, one.Recorded.At, one.Recorded)),
        _ => this,
    };

    private InspectionLogState With(Guid id, LogStep step) => Find(id) is { } entry
        ? new(Entries.Replace(entry, entry with { Steps = entry.Steps.Add(step) }))
        : this;
}
