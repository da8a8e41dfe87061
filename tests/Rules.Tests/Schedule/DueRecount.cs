using AreaSend.LocalAreas.History;

namespace AreaSend.Rules.Tests.Schedule;

/// <summary>What is due next, counted a second time and another way: it walks the history day by day in time and keeps two days, full and monitoring, with no item and no rule.</summary>
internal static class DueRecount
{
    public static Dictionary<AreaInspectionKind, DateOnly?> Of(AreaRecord record, DateOnly today)
    {
        DateOnly full = new(2027, 12, 31);
        if (record.ExistsFrom is { } born && born <= today && Later(born, 36) >= new DateOnly(2023, 1, 1))
        {
            full = Least(full, Later(born, 36));
        }

        if (record.Former is { } former && former.StatementRequired && former.Revisited is null)
        {
            full = Least(full, new DateOnly(2025, 12, 31));
        }

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

        var extra = new List<DateOnly>();
        foreach (var decision in record.Decisions)
        {
            var done = record.Inspections.Any(one => one.Kind == decision.Kind && (one.Kind == AreaInspectionKind.Full ? one.End : one.Start) >= decision.DecidedOn);
            if (!done && decision.Kind == AreaInspectionKind.Full)
            {
                full = Least(full, decision.By);
            }
            else if (!done)
            {
                extra.Add(decision.By);
            }
        }

        var days = new Dictionary<AreaInspectionKind, DateOnly?>();
        Keep(AreaInspectionKind.Full, full);
        if (monitoring.Owed || extra.Count > 0)
        {
            extra.AddRange(monitoring.Day is { } day ? [day] : []);
            Keep(AreaInspectionKind.Monitoring, extra.Count == 0 ? null : extra.Min());
        }

        return days.OrderBy(one => one.Value ?? DateOnly.MaxValue).ThenBy(one => one.Key).ToDictionary();

        void Keep(AreaInspectionKind kind, DateOnly? due)
        {
            if (record.ExistsUntil is not { } last || (last >= today && due <= last))
            {
                days[kind] = due;
            }
        }
    }

    // months on the calendar, the day cut back to the month's last
    private static DateOnly Later(DateOnly day, int months)
    {
        var (year, month) = ((day.Year * 12 + day.Month - 1 + months) / 12, (day.Year * 12 + day.Month - 1 + months) % 12 + 1);
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    private static DateOnly Least(DateOnly one, DateOnly other) => one < other ? one : other;
}
