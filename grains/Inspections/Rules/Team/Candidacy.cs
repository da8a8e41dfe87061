using System.Collections.Immutable;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspections.Team;

namespace AreaSend.Grains.Inspections.Rules.Team;

/// <summary>What is known of someone who is to be put in a team.</summary>
/// <param name="Hindrances">What stands in the way.</param>
/// <param name="Today">The day in London.</param>
/// <param name="By">Who asks, and when; null for nobody in particular.</param>
public sealed record Candidacy(ImmutableArray<Hindrance> Hindrances, DateOnly Today, Recorded? By)
{
    /// <summary>Nothing stands in the way, and it is long before the inspection.</summary>
    public static Candidacy Free { get; } = new([], DateOnly.MinValue, null);
}
