namespace AreaSend.Grains.Ledger.Rules;

/// <summary>A state that events build.</summary>
/// <typeparam name="TSelf">The state.</typeparam>
/// <typeparam name="TEvent">The closed family of its events.</typeparam>
public interface ILedgerState<TSelf, in TEvent>
    where TSelf : ILedgerState<TSelf, TEvent>
{
    /// <summary>The state before anything happened.</summary>
    static abstract TSelf Empty { get; }

    /// <summary>The state after one more event. Pure; never refuses what was recorded.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The new state.</returns>
    TSelf Evolve(TEvent happened);
}
