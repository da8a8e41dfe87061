using System.Collections.Immutable;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections;

/// <summary>Asks the area what is unusual about a plan, and tells it what monitoring is planned already.</summary>
internal static class AreaPlans
{
    public static async Task<ImmutableArray<Refusal>> UnusualAsync(ILedger ledger, IGrainFactory grains, LocalAreaId area, InspectionCommand.Plan plan)
    {
        var planned = plan.Kind is InspectionKind.Monitoring ? await MonitoringAsync(ledger, area) : [];
        var kind = plan.Kind is InspectionKind.Monitoring ? AreaInspectionKind.Monitoring : AreaInspectionKind.Full;
        return await grains.GetGrain<ILocalAreaGrain>(area.Code).WeighAsync(kind, plan.FirstOnSiteDay, planned);
    }

    private static async Task<ImmutableArray<PlannedVisit>> MonitoringAsync(ILedger ledger, LocalAreaId area)
    {
        var page = await ledger.FindAsync(new RegisterQuery(InspectionRegister.All, area.Code));
        return
        [
            .. page.Bodies.Select(InspectionRegister.Read)
                .Where(one => one is { Kind: InspectionKind.Monitoring, Stage: not (InspectionStage.Deferred or InspectionStage.FeedbackGiven or InspectionStage.Cancelled) })
                .Select(one => new PlannedVisit(AreaInspectionKind.Monitoring, one.FirstOnSiteDay)),
        ];
    }
}
