using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Ledger.Rules;

/// <summary>What a rule decides about a command: events, none when there is nothing to change, or a refusal.</summary>
/// <typeparam name="TEvent">The closed family of events.</typeparam>
public sealed record Decision<TEvent>
{
    /// <summary>What happens; empty when refused or when nothing changes.</summary>
    public ImmutableArray<TEvent> Events { get; private init; } = [];

    /// <summary>Why not; null when accepted.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>One event happens.</summary>
    /// <param name="happens">The event.</param>
    public static implicit operator Decision<TEvent>(TEvent happens) => new() { Events = [happens] };

    /// <summary>Several events happen, or none.</summary>
    /// <param name="happen">The events.</param>
    public static implicit operator Decision<TEvent>(ImmutableArray<TEvent> happen) => new() { Events = happen };

    /// <summary>It is refused.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator Decision<TEvent>(Refusal refusal) => new() { Refusal = refusal };
}
