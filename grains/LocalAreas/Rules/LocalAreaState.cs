using AreaSend.Grains.Ledger.Rules;
using AreaSend.LocalAreas;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>What is known of a local area.</summary>
/// <param name="Facts">The facts last recorded; null when there is no such area.</param>
public sealed record LocalAreaState(LocalAreaEvent.Recorded? Facts) : ILedgerState<LocalAreaState, LocalAreaEvent>
{
    /// <inheritdoc/>
    public static LocalAreaState Empty { get; } = new((LocalAreaEvent.Recorded?)null);

    /// <inheritdoc/>
    public LocalAreaState Evolve(LocalAreaEvent happened) => happened switch
    {
        LocalAreaEvent.Recorded recorded => new LocalAreaState(recorded),
        _ => this,
    };
}
