using AreaSend.LocalAreas.History;

namespace AreaSend.Rules.Tests.LocalAreas.Schedule;

/// <summary>What is due next, counted a second time and another way: it walks the history in time and keeps two days, full and monitoring, with no item and no rule.</summary>
internal static class DueRecount
{
    public static Dictionary<AreaInspectionKind, DateOnly?> Of(AreaRecord record, DateOnly today)
    {
        var full = BeforeAny(record, today);
        (bool Owed, DateOnly? Day) monitoring = (false, null);
        foreach (var one in record.Inspections.OrderBy(one => one.End))
        {
            if (one.Kind == AreaInspectionKind.Monitoring)
            {
                monitoring = (false, null);
                continue;
            }

            full = Later(one.End, one.Outcome is AreaOutcome.Inconsistent or AreaOutcome.SystemicFailings ? 36 : 60);
            monitoring = one.Outcome == AreaOutcome.SystemicFailings ? (true, one.ReportReceived is { } received ? Later(received, 18) : null) : (false, null);
        }

        var extra = Open(record, AreaInspectionKind.Monitoring);
        var days = new Dictionary<AreaInspectionKind, DateOnly?> { [AreaInspectionKind.Full] = Open(record, AreaInspectionKind.Full).Append(full).Min() };
        if (monitoring.Owed || extra.Count > 0)
        {
            extra.AddRange(monitoring.Day is { } day ? [day] : []);
            days[AreaInspectionKind.Monitoring] = extra.Count == 0 ? null : extra.Min();
        }

        return record.ExistsUntil is { } last ? days.Where(one => last >= today && one.Value <= last).ToDictionary() : days;
    }

    private static DateOnly BeforeAny(AreaRecord record, DateOnly today)
    {
        DateOnly full = new(2027, 12, 31);
        if (record.ExistsFrom is { } born && born <= today && Later(born, 36) >= new DateOnly(2023, 1, 1))
        {
            full = Least(full, Later(born, 36));
        }

        return record.Former is { } former && former.StatementRequired && former.Revisited is null ? Least(full, new DateOnly(2025, 12, 31)) : full;
    }

    private static List<DateOnly> Open(AreaRecord record, AreaInspectionKind kind) =>
        [.. record.Decisions.Where(one => one.Kind == kind && !record.Inspections.Any(done => done.Kind == kind && (kind == AreaInspectionKind.Full ? done.End : done.Start) >= one.DecidedOn)).Select(one => one.By)];

    // months on the calendar, the day cut back to the month's last
    private static DateOnly Later(DateOnly day, int months)
    {
        var count = (day.Year * 12) + day.Month - 1 + months;
        var (year, month) = (count / 12, (count % 12) + 1);
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    private static DateOnly Least(DateOnly one, DateOnly other) => one < other ? one : other;
}
