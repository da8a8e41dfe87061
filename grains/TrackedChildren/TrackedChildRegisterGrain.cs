using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.TrackedChildren;

/// <summary>Lists tracked children.</summary>
[StatelessWorker]
public sealed class TrackedChildRegisterGrain(ILedger ledger) : Grain, ITrackedChildRegisterGrain
{
    /// <inheritdoc/>
    public async Task<Answer<ImmutableArray<TrackedChildView>>> OfInspectionAsync(InspectionId inspection)
    {
        if (!Policy.Allows(await GrainFactory.RoleInAsync(inspection), InspectionAction.SeeTrackedChildren))
        {
            return Policy.Unknown;
        }

        var page = await ledger.FindAsync(new RegisterQuery(TrackedChildRegister.Name, inspection.ToString(), Take: ITrackedChildRegisterGrain.Most));
        return page.Bodies.Select(TrackedChildRegister.Read).ToImmutableArray();
    }
}
