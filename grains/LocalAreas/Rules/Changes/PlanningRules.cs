using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules.Changes;

/// <summary>What planning takes into account: other visits, the regional director's decisions, school terms.</summary>
public static class PlanningRules
{
    private const int MostAbout = 200;
    private const int MostName = 100;
    private const int MostReason = 500;
    private const int MostTermDays = 150;

    /// <summary>Records another visit to the same partners.</summary>
    /// <param name="change">What, when, about what.</param>
    /// <param name="facts">The day, and the id of the entry.</param>
    /// <returns>The event, or a refusal <c>too-long</c>, <c>invalid</c> (before 2016, or more than two years ahead).</returns>
    [Handbook("K026", "draft 2022, paragraphs 19, 56")]
    public static Decision<LocalAreaEvent> RecordVisit(LocalAreaChange.RecordVisit change, ChangeFacts facts)
    {
        var refusal = (Enum.IsDefined(change.Kind) ? null : new Refusal(RefusalCode.Invalid, "Choose what kind of visit it is.", Field: nameof(change.Kind)))
            ?? SensibleDays.Refuses(change.Day, SensibleDays.FormerBegan, facts.Today.AddYears(2), nameof(change.Day), "day of the visit")
            ?? Wording.Refuses(change.About, MostAbout, nameof(change.About), "description", mayBeEmpty: true);
        return refusal is null ? new LocalAreaEvent.VisitRecorded(new PartnerVisit(facts.Entry, change.Kind, change.Day, Wording.Tidy(change.About))) : refusal;
    }

    /// <summary>Records a decision of the regional director.</summary>
    /// <param name="change">What is decided, by whom, when, why.</param>
    /// <param name="facts">The day, and the id of the entry.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (decided in the future, or by a day that is not after it).</returns>
    [Handbook("K024", "draft 2022, paragraphs 15, 57")]
    [Handbook("K025", "draft 2022, paragraph 13")]
    public static Decision<LocalAreaEvent> RecordDecision(LocalAreaChange.RecordDecision change, ChangeFacts facts)
    {
        var refusal = (Enum.IsDefined(change.Kind) ? null : new Refusal(RefusalCode.Invalid, "Choose what is to be inspected.", Field: nameof(change.Kind)))
            ?? Wording.Refuses(change.Director, MostName, nameof(change.Director), "name of the regional director")
            ?? SensibleDays.Refuses(change.DecidedOn, SensibleDays.Began, facts.Today, nameof(change.DecidedOn), "day of the decision")
            ?? SensibleDays.Refuses(change.By, change.DecidedOn.AddDays(1), change.DecidedOn.AddYears(5), nameof(change.By), "day by which to inspect")
            ?? Wording.Refuses(change.Reason, MostReason, nameof(change.Reason), "reason");
        return refusal is null
            ? new LocalAreaEvent.DecisionRecorded(new DirectorDecision(facts.Entry, change.Kind, change.DecidedOn, Wording.Tidy(change.Director), change.By, Wording.Tidy(change.Reason)))
            : refusal;
    }

    /// <summary>Adds a school term.</summary>
    /// <param name="state">The area.</param>
    /// <param name="change">Name and days.</param>
    /// <param name="facts">The day, and the id of the entry.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (ends before it begins, longer than 150 days), <c>exists</c> (overlaps another).</returns>
    [Handbook("K027", "draft 2022, paragraph 56")]
    public static Decision<LocalAreaEvent> AddTerm(LocalAreaState state, LocalAreaChange.AddTerm change, ChangeFacts facts)
    {
        var refusal = Wording.Refuses(change.Name, MostName, nameof(change.Name), "name of the term")
            ?? SensibleDays.Refuses(change.From, SensibleDays.Began, facts.Today.AddYears(3), nameof(change.From), "first day of the term")
            ?? SensibleDays.Refuses(change.To, change.From, change.From.AddDays(MostTermDays), nameof(change.To), "last day of the term")
            ?? (state.Record.Terms.FirstOrDefault(one => one.From <= change.To && change.From <= one.To) is { } other
                ? new Refusal(RefusalCode.Exists, $"These days overlap {other.Name}, from {DayWords.Of(other.From)} to {DayWords.Of(other.To)}. Enter other days, or withdraw that term.", Field: nameof(change.From))
                : null);
        return refusal is null ? new LocalAreaEvent.TermAdded(new SchoolTerm(facts.Entry, Wording.Tidy(change.Name), change.From, change.To)) : refusal;
    }
}
