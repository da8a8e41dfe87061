using System.Collections.Immutable;
using AreaSend.Grains.Access;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.Inspections;

/// <summary>Lists inspections.</summary>
[StatelessWorker]
public sealed class InspectionRegisterGrain(ILedger ledger) : Grain, IInspectionRegisterGrain
{
    /// <inheritdoc/>
    public async Task<ImmutableArray<InspectionSummary>> MineAsync()
    {
        var actor = Caller.Actor;
        var mine = await ReadAsync(new RegisterQuery(InspectionRegister.Mine, actor.Person.Value, Take: IInspectionRegisterGrain.Most, Descending: true));
        if (actor.Kind is not PersonKind.Scheduler)
        {
            return mine;
        }

        var roles = mine.ToDictionary(m => m.Id);
        var all = await ReadAsync(new RegisterQuery(InspectionRegister.All, Take: IInspectionRegisterGrain.Most, Descending: true));
        return [.. all.Select(i => roles.GetValueOrDefault(i.Id, i))];
    }

    private async Task<ImmutableArray<InspectionSummary>> ReadAsync(RegisterQuery query) =>
        [.. (await ledger.FindAsync(query)).Bodies.Select(InspectionRegister.Read)];
}
