using AreaSend.Grains.Calendar.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules.Changes;

/// <summary>Days that can be: neither before what they belong to began nor further ahead than anyone plans.</summary>
internal static class SensibleDays
{
    /// <summary>The first day of the current framework.</summary>
    public static readonly DateOnly Began = new(2023, 1, 1);

    /// <summary>The first day of the former framework.</summary>
    public static readonly DateOnly FormerBegan = new(2016, 5, 1);

    /// <summary>Checks a day.</summary>
    /// <param name="day">The day; null passes.</param>
    /// <param name="earliest">The earliest that can be.</param>
    /// <param name="latest">The latest that can be.</param>
    /// <param name="field">Name of the form's field.</param>
    /// <param name="called">What people call it.</param>
    /// <returns>A refusal <c>invalid</c>; null when it is good.</returns>
    public static Refusal? Refuses(DateOnly? day, DateOnly earliest, DateOnly latest, string field, string called) => day is { } known && (known < earliest || known > latest)
        ? new Refusal(RefusalCode.Invalid, $"The {called} must be between {DayWords.Of(earliest)} and {DayWords.Of(latest)}.", Field: field)
        : null;
}
