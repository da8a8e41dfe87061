using System.Collections.Immutable;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.LocalAreas.Rules.Schedule;
using AreaSend.Inspections;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Schedule;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.LocalAreas;

/// <summary>The schedule of all areas: what is due by their records, what is planned by the list of inspections.</summary>
[StatelessWorker]
[Handbook("K028", "draft 2022, paragraph 62")]
public sealed class ScheduleGrain(ILedger ledger, TimeProvider time) : Grain, IScheduleGrain
{
    private const int MostAreas = 200;

    /// <inheritdoc/>
    public async Task<Answer<ScheduleView>> ReadAsync(string? region)
    {
        if (Caller.Actor.Kind is not PersonKind.Scheduler)
        {
            return Policy.Unknown;
        }

        var today = LondonClock.DayOf(time.GetUtcNow());
        var page = await ledger.FindAsync(new RegisterQuery(AreaRecordRegister.Name, Take: MostAreas));
        var areas = page.Bodies.Select(AreaRecordRegister.Read).ToList();
        var planned = await PlannedAsync(areas.ToDictionary(area => area.Code, area => area.Region, StringComparer.Ordinal));
        return new ScheduleView(
            today,
            [.. areas.Where(area => string.IsNullOrEmpty(region) || area.Region == region)
                .Select(area => ScheduleRows.Of(new LocalAreaId(area.Code), area.Name, area.Region, area.Record, planned, today))
                .OfType<ScheduleRow>()
                .OrderBy(row => row.Name, StringComparer.Ordinal)],
            [.. page.Groups]);
    }

    private async Task<ImmutableArray<PlannedInspection>> PlannedAsync(Dictionary<string, string> regions)
    {
        var inspections = await GrainFactory.GetGrain<IInspectionRegisterGrain>(0).MineAsync();
        return
        [
            .. inspections.Where(one => one.Stage is not (InspectionStage.Deferred or InspectionStage.FeedbackGiven or InspectionStage.Cancelled) && regions.ContainsKey(one.AreaCode))
                .Select(one => new PlannedInspection(one.Id, one.AreaCode, regions[one.AreaCode], Kind(one.Kind), one.FirstOnSiteDay)),
        ];
    }

    private static AreaInspectionKind Kind(InspectionKind kind) => kind is InspectionKind.Monitoring ? AreaInspectionKind.Monitoring : AreaInspectionKind.Full;
}
