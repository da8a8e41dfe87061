using System.Collections.Immutable;
using AreaSend.Inspections;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Schedule;
using AreaSend.Schedule;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.Schedule;

/// <summary>The schedule of all areas: what is planned by the list of inspections, laid beside what is due by the records of the areas. The areas answer to schedulers only.</summary>
[StatelessWorker]
public sealed class ScheduleGrain : Grain, IScheduleGrain
{
    /// <inheritdoc/>
    public async Task<Answer<ScheduleView>> ReadAsync(string? region) =>
        await GrainFactory.GetGrain<ILocalAreaRegisterGrain>(0).ScheduleAsync(region, await PlannedAsync());

    private async Task<ImmutableArray<PlannedInspection>> PlannedAsync()
    {
        var inspections = await GrainFactory.GetGrain<IInspectionRegisterGrain>(0).MineAsync();
        return
        [
            .. inspections.Where(one => one.Stage is not (InspectionStage.Deferred or InspectionStage.FeedbackGiven or InspectionStage.Cancelled))
                .Select(one => new PlannedInspection(one.Id.Value, one.AreaCode, "", Kind(one.Kind), one.FirstOnSiteDay)),
        ];
    }

    private static AreaInspectionKind Kind(InspectionKind kind) => kind is InspectionKind.Monitoring ? AreaInspectionKind.Monitoring : AreaInspectionKind.Full;
}
