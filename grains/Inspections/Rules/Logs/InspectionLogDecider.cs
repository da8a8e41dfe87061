using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspections.Logs;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Logs;

/// <summary>Decides about the restricted log. Who may ask, and that an entry is there, is settled before.</summary>
public static class InspectionLogDecider
{
    private const int MostWords = 1000;
    private const int MostTo = 200;

    // House rules: a clock on a tablet may be a little ahead; what is more than a year back is a slip of the keyboard.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Back = TimeSpan.FromDays(366);

    /// <summary>Raises an entry.</summary>
    /// <param name="id">Names it.</param>
    /// <param name="command">What was seen or said, and when.</param>
    /// <param name="by">Who raises it, and when.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (kind, time).</returns>
    [Handbook("K137", "draft 2022, paragraphs 53 and 107"), Handbook("K138", "April 2024; draft 2022, paragraph 122"), Handbook("K139", "January 2024, paragraph 80")]
    public static Decision<InspectionLogEvent> Raise(CommandId id, InspectionLogCommand.Raise command, Recorded by)
    {
        var refusal = (Enum.IsDefined(command.Kind) ? null : new Refusal(RefusalCode.Invalid, "Choose what it is about.", Field: nameof(command.Kind)))
            ?? Words(command.Words)
            ?? Time(command.Happened, by.At - Back, by.At, nameof(command.Happened), "Enter when it was seen or said: not in the future, and not more than a year ago.");
        return refusal is not null ? refusal : new InspectionLogEvent.Raised(id.Value, command.Kind, Wording.Tidy(command.Words), command.Happened, by);
    }

    /// <summary>Records that an entry was escalated.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="command">To whom, what was said, when.</param>
    /// <param name="by">Who records it, and when.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (time; closed).</returns>
    [Handbook("K137", "draft 2022, paragraphs 53 and 107")]
    public static Decision<InspectionLogEvent> Escalate(LogEntry entry, InspectionLogCommand.Escalate command, Recorded by)
    {
        var refusal = Open(entry)
            ?? Wording.Refuses(command.To, MostTo, nameof(command.To), "name and office of the person it was escalated to")
            ?? Words(command.Words)
            ?? Done(entry, command.At, by);
        return refusal is not null ? refusal : new InspectionLogEvent.Escalated(entry.Id, Wording.Tidy(command.To), Wording.Tidy(command.Words), command.At, by);
    }

    /// <summary>Records an answer, or action that was taken.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="command">What was answered or done, when.</param>
    /// <param name="by">Who records it, and when.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (time; closed).</returns>
    [Handbook("K137", "draft 2022, paragraphs 53 and 107"), Handbook("K138", "April 2024; draft 2022, paragraph 122")]
    public static Decision<InspectionLogEvent> Respond(LogEntry entry, InspectionLogCommand.Respond command, Recorded by) =>
        (Open(entry) ?? Words(command.Words) ?? Done(entry, command.At, by)) is { } refusal
            ? refusal
            : new InspectionLogEvent.Answered(entry.Id, Wording.Tidy(command.Words), command.At, by);

    /// <summary>Closes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="command">How it ended.</param>
    /// <param name="by">Who closes it, and when.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (closed; a safeguarding concern that was never escalated).</returns>
    [Handbook("K137", "draft 2022, paragraphs 53 and 107")]
    public static Decision<InspectionLogEvent> Close(LogEntry entry, InspectionLogCommand.Close command, Recorded by)
    {
        var unescalated = entry is { Kind: LogKind.Safeguarding, Escalated: null }
            ? new Refusal(RefusalCode.Invalid, "A safeguarding concern must be escalated before it is closed. Record to whom and when.", "K137", nameof(command.Words))
            : null;
        return (Open(entry) ?? unescalated ?? Words(command.Words)) is { } refusal
            ? refusal
            : new InspectionLogEvent.Closed(entry.Id, Wording.Tidy(command.Words), by);
    }

    private static Refusal? Open(LogEntry entry) => entry.Closed
        ? new Refusal(RefusalCode.Invalid, "This entry is closed. Raise a new one if there is more to record.")
        : null;

    private static Refusal? Words(string words) => Wording.Refuses(words, MostWords, "Words", "account of what was seen, said or done");

    private static Refusal? Done(LogEntry entry, DateTimeOffset at, Recorded by) =>
        Time(at, entry.Happened, by.At, "At", "Enter when it was done: not in the future, and not before what it is about.");

    private static Refusal? Time(DateTimeOffset at, DateTimeOffset earliest, DateTimeOffset now, string field, string message) =>
        at < earliest || at > now + Ahead ? new Refusal(RefusalCode.Invalid, message, Field: field) : null;
}
