using System.Collections.Immutable;
using AreaSend.Calendar;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspections.Dates;

namespace AreaSend.Grains.Inspections.Rules;

/// <summary>What was agreed last for each deadline.</summary>
/// <param name="Agreed">By deadline.</param>
public sealed record AgreedDatesState(ImmutableDictionary<MilestoneKind, InspectionDatesEvent.Agreed> Agreed) : ILedgerState<AgreedDatesState, InspectionDatesEvent>
{
    /// <inheritdoc/>
    public static AgreedDatesState Empty { get; } = new(ImmutableDictionary<MilestoneKind, InspectionDatesEvent.Agreed>.Empty);

    /// <summary>The days that count instead of those worked out.</summary>
    public IReadOnlyDictionary<MilestoneKind, DateOnly> Days => Agreed.ToDictionary(one => one.Key, one => one.Value.Day);

    /// <inheritdoc/>
    public AgreedDatesState Evolve(InspectionDatesEvent happened) => happened switch
    {
        InspectionDatesEvent.Agreed agreed => new AgreedDatesState(Agreed.SetItem(agreed.Milestone, agreed)),
        _ => this,
    };
}
