using System.Collections.Immutable;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Schedule;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules.Schedule;

/// <summary>The row of one area in the schedule.</summary>
[Handbook("K015", "draft 2022, paragraph 12")]
[Handbook("K026", "draft 2022, paragraphs 19, 56")]
public static class ScheduleRows
{
    /// <summary>Puts the row together.</summary>
    /// <param name="area">The area.</param>
    /// <param name="name">Its name.</param>
    /// <param name="region">Ofsted region.</param>
    /// <param name="record">Its record.</param>
    /// <param name="all">All planned inspections.</param>
    /// <param name="today">The day.</param>
    /// <returns>The row; null for an area that has ended.</returns>
    public static ScheduleRow? Of(LocalAreaId area, string name, string region, AreaRecord record, ImmutableArray<PlannedInspection> all, DateOnly today)
    {
        if (record.ExistsUntil < today)
        {
            return null;
        }

        ImmutableArray<PlannedInspection> planned = [.. all.Where(one => one.Area == area.Code).OrderBy(one => one.Day)];
        return new ScheduleRow(
            area,
            name,
            region,
            DueNext.LastFull(record, today),
            DueNext.First(DueNext.Of(record, today, DueCounts.Usual)),
            planned,
            [.. record.Visits.Where(visit => visit.Day >= today)],
            ScheduleClashes.Of(planned, all, record));
    }
}
