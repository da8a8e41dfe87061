using System.Collections.Immutable;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.LocalAreas.Rules.Schedule;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Schedule;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.LocalAreas;

/// <summary>Lists and searches local areas.</summary>
[StatelessWorker]
[Handbook("K028", "draft 2022, paragraph 62")]
public sealed class LocalAreaRegisterGrain(ILedger ledger, TimeProvider time) : Grain, ILocalAreaRegisterGrain
{
    private const int MostWords = 100;
    private const int MostAreas = 200;

    /// <inheritdoc/>
    public async Task<LocalAreaPage> FindAsync(string? words, string? region, int skip, int take)
    {
        var asked = words?.Trim() ?? "";
        var page = await ledger.FindAsync(new RegisterQuery(
            LocalAreaRegister.Name,
            string.IsNullOrEmpty(region) ? null : region,
            asked[..Math.Min(asked.Length, MostWords)],
            Math.Max(skip, 0),
            Math.Clamp(take, 1, MostAreas)));
        var today = LondonClock.DayOf(time.GetUtcNow());
        return new LocalAreaPage([.. page.Bodies.Select(body => LocalAreaRegister.OnDay(LocalAreaRegister.Read(body), today))], page.Total);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<string>> RegionsAsync() =>
        [.. (await ledger.FindAsync(new RegisterQuery(LocalAreaRegister.Name, Take: 1))).Groups];

    /// <inheritdoc/>
    public async Task<Answer<ScheduleView>> ScheduleAsync(string? region, ImmutableArray<PlannedInspection> planned)
    {
        if (Caller.Actor.Kind is not PersonKind.Scheduler)
        {
            return Policy.Unknown;
        }

        var today = LondonClock.DayOf(time.GetUtcNow());
        var page = await ledger.FindAsync(new RegisterQuery(AreaRecordRegister.Name, Take: MostAreas));
        var areas = page.Bodies.Select(AreaRecordRegister.Read).ToList();
        var regions = areas.ToDictionary(area => area.Code, area => area.Region, StringComparer.Ordinal);
        ImmutableArray<PlannedInspection> known = [.. planned.Where(one => regions.ContainsKey(one.Area)).Select(one => one with { Region = regions[one.Area] })];
        return new ScheduleView(
            today,
            [.. areas.Where(area => string.IsNullOrEmpty(region) || area.Region == region)
                .Select(area => ScheduleRows.Of(new LocalAreaId(area.Code), area.Name, area.Region, area.Record, known, today))
                .OfType<ScheduleRow>()
                .OrderBy(row => row.Name, StringComparer.Ordinal)],
            [.. page.Groups]);
    }
}
