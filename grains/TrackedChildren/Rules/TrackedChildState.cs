using AreaSend.Grains.Ledger.Rules;
using AreaSend.TrackedChildren;

namespace AreaSend.Grains.TrackedChildren.Rules;

/// <summary>A tracked child's entry as its events have made it. Never a name.</summary>
/// <param name="Entry">Inspection, reference, need and provision; null when there is no such entry.</param>
public sealed record TrackedChildState(TrackedChildEvent.Added? Entry) : ILedgerState<TrackedChildState, TrackedChildEvent>
{
    /// <inheritdoc/>
    public static TrackedChildState Empty { get; } = new((TrackedChildEvent.Added?)null);

    /// <inheritdoc/>
    public TrackedChildState Evolve(TrackedChildEvent happened) => happened switch
    {
        TrackedChildEvent.Added added => new TrackedChildState(added),
        TrackedChildEvent.Revised revised => new TrackedChildState(Entry! with { Need = revised.Need, Provision = revised.Provision }),
        _ => this,
    };
}
