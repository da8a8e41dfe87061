using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspectors;

namespace AreaSend.Grains.Inspectors.Rules;

/// <summary>What is known of an inspector.</summary>
/// <param name="Entry">The entry last recorded; null when there is no such inspector.</param>
public sealed record InspectorState(InspectorEvent.Registered? Entry) : ILedgerState<InspectorState, InspectorEvent>
{
    /// <inheritdoc/>
    public static InspectorState Empty { get; } = new((InspectorEvent.Registered?)null);

    /// <inheritdoc/>
    public InspectorState Evolve(InspectorEvent happened) => happened switch
    {
        InspectorEvent.Registered registered => new InspectorState(registered),
        _ => this,
    };
}
