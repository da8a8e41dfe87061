using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Evidence;
using AreaSend.Grains.Access;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.Evidence;

/// <summary>Lists evidence notes.</summary>
[StatelessWorker]
public sealed class EvidenceRegisterGrain(ILedger ledger) : Grain, IEvidenceRegisterGrain
{
    /// <inheritdoc/>
    public async Task<Answer<ImmutableArray<EvidenceNoteSummary>>> OfInspectionAsync(InspectionId inspection)
    {
        if (!Policy.Allows(await GrainFactory.RoleInAsync(inspection), InspectionAction.ReadEvidence))
        {
            return Policy.Unknown;
        }

        var page = await ledger.FindAsync(new RegisterQuery(EvidenceRegister.Name, inspection.ToString(), Take: IEvidenceRegisterGrain.Most, Descending: true));
        return page.Bodies.Select(EvidenceRegister.Read).ToImmutableArray();
    }
}
