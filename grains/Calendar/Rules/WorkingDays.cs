using AreaSend.Vocabulary;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>Counts working days: Monday to Friday, without the bank holidays of England and Wales.</summary>
[Handbook("K032", "draft 2022, paragraph 61")]
public static class WorkingDays
{
    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="holidays">The bank holidays. Beyond their known years a weekday counts as a working day.</param>
    /// <returns>True from Monday to Friday, except on a bank holiday.</returns>
    public static bool IsWorkingDay(DateOnly day, BankHolidays holidays) => OnSiteWeek.IsWeekday(day) && holidays.TitleOf(day) is null;

    /// <summary>The n-th working day after a day, or before it.</summary>
    /// <param name="day">Where to start; not counted, and it need not be a working day.</param>
    /// <param name="count">How many working days; below zero counts backwards; 0 gives the day itself.</param>
    /// <param name="holidays">The bank holidays.</param>
    /// <returns>The day reached; a refusal <c>invalid</c> when it starts or ends beyond the known years.</returns>
    public static Answer<DateOnly> Add(DateOnly day, int count, BankHolidays holidays)
    {
        if (!holidays.Knows(day))
        {
            return Unknown(day, holidays);
        }

        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(Math.Sign(count));
            if (!holidays.Knows(day))
            {
                return Unknown(day, holidays);
            }

            left -= IsWorkingDay(day, holidays) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many working days lie between two days.</summary>
    /// <param name="from">Where to start; not counted.</param>
    /// <param name="to">Where to end; counted when it is a working day.</param>
    /// <param name="holidays">The bank holidays.</param>
    /// <returns>The count; below zero when <paramref name="to"/> is before <paramref name="from"/>.</returns>
    public static int Between(DateOnly from, DateOnly to, BankHolidays holidays)
    {
        var step = Math.Sign(to.DayNumber - from.DayNumber);
        var count = 0;
        for (var day = from; day != to;)
        {
            day = day.AddDays(step);
            count += IsWorkingDay(day, holidays) ? step : 0;
        }

        return count;
    }

    /// <summary>Nothing is counted where the bank holidays are not known.</summary>
    /// <param name="day">A day beyond the known years.</param>
    /// <param name="holidays">The bank holidays.</param>
    /// <returns>A refusal <c>invalid</c> that says what to import.</returns>
    [Handbook("K033", "gov.uk bank holidays")]
    public static Refusal Unknown(DateOnly day, BankHolidays holidays) => new(
        RefusalCode.Invalid,
        day > holidays.LastKnownDay
            ? $"We know the bank holidays until the end of {holidays.LastKnownDay.Year} only. Ask a scheduler to import a newer list of bank holidays from GOV.UK, one that has {day.Year}."
            : $"We know the bank holidays from the start of {holidays.FirstKnownDay.Year} only. Choose a later day, or ask a scheduler to import a list of bank holidays that has {day.Year}.",
        "K033");
}
