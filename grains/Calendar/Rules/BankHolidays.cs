using System.Collections.Frozen;
using System.Collections.Immutable;
using AreaSend.Calendar;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>The bank holidays of England and Wales, as observed, for some whole years. Never worked out by rule: holidays are moved and added by proclamation.</summary>
[Handbook("K032", "draft 2022, paragraph 61"), Handbook("K033", "gov.uk bank holidays")]
public sealed class BankHolidays
{
    private readonly FrozenDictionary<DateOnly, BankHoliday> byDay;

    /// <summary>The holidays of a list.</summary>
    /// <param name="list">The list.</param>
    public BankHolidays(BankHolidayList list) => (List, byDay) = (list, list.Holidays.ToFrozenDictionary(one => one.Day));

    /// <summary>The list they come from.</summary>
    public BankHolidayList List { get; }

    /// <summary>First day of the first known year.</summary>
    public DateOnly FirstKnownDay => List.FirstKnownDay;

    /// <summary>Last day of the last known year.</summary>
    public DateOnly LastKnownDay => List.LastKnownDay;

    /// <summary>Whether the holidays around a day are known.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True within the known years.</returns>
    public bool Knows(DateOnly day) => day >= FirstKnownDay && day <= LastKnownDay;

    /// <summary>The holiday of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its name; null when it is none, or beyond the known years.</returns>
    public string? TitleOf(DateOnly day) => byDay.GetValueOrDefault(day)?.Title;

    /// <summary>The holidays from one day to another.</summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <returns>The holidays, earliest first.</returns>
    public ImmutableArray<BankHoliday> Between(DateOnly from, DateOnly to) => [.. List.Holidays.Where(one => one.Day >= from && one.Day <= to)];
}
