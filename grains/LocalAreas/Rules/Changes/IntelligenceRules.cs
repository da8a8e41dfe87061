using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Intelligence;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules.Changes;

/// <summary>The intelligence log, and the withdrawal of any entry made by mistake.</summary>
public static class IntelligenceRules
{
    private const int MostWords = 2000;
    private const int MostReason = 200;

    /// <summary>Adds to the log.</summary>
    /// <param name="change">Where it comes from, its day, what was learnt.</param>
    /// <param name="facts">Who, when, and the id of the entry.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (a day to come).</returns>
    [Handbook("K029", "draft 2022, paragraph 13")]
    public static Decision<LocalAreaEvent> Add(LocalAreaChange.AddIntelligence change, ChangeFacts facts)
    {
        // a browser sends a line break of a text area as two characters; the log keeps its paragraphs in one line
        var words = Wording.Tidy(change.Words?.ReplaceLineEndings(" "));
        var refusal = (Enum.IsDefined(change.Kind) ? null : new Refusal(RefusalCode.Invalid, "Choose where it comes from.", Field: nameof(change.Kind)))
            ?? SensibleDays.Refuses(change.Day, SensibleDays.FormerBegan, facts.Today, nameof(change.Day), "day")
            ?? Wording.Refuses(words, MostWords, nameof(change.Words), "text");
        return refusal is null ? new LocalAreaEvent.IntelligenceAdded(new IntelligenceEntry(facts.Entry, change.Kind, change.Day, words, facts.By)) : refusal;
    }

    /// <summary>Withdraws an entry of any kind.</summary>
    /// <param name="state">The area.</param>
    /// <param name="change">Entry and reason.</param>
    /// <returns>The event, or a refusal <c>unknown</c> (no such entry), <c>empty</c>, <c>too-long</c>, <c>invalid</c>.</returns>
    public static Decision<LocalAreaEvent> Withdraw(LocalAreaState state, LocalAreaChange.Withdraw change)
    {
        if (!state.Has(change.Entry))
        {
            return new Refusal(RefusalCode.Unknown, "Choose an entry of this area.", Field: nameof(change.Entry));
        }

        return Wording.Refuses(change.Reason, MostReason, nameof(change.Reason), "reason") is { } refusal
            ? refusal
            : new LocalAreaEvent.EntryWithdrawn(change.Entry, Wording.Tidy(change.Reason));
    }
}
