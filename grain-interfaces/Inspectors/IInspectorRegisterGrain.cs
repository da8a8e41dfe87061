using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Inspectors;

/// <summary>Lists inspectors, for inspectors and schedulers. A stateless worker. Key: 0.</summary>
[Alias("inspectors.register-grain")]
public interface IInspectorRegisterGrain : IGrainWithIntegerKey
{
    /// <summary>Inspectors by name.</summary>
    /// <param name="words">Part of a name; null or empty for all.</param>
    /// <returns>At most 500 inspectors; refuses with <c>forbidden</c> for people of the area.</returns>
    [Alias("find")]
    Task<Answer<ImmutableArray<InspectorView>>> FindAsync(string? words);

    /// <summary>Inspectors by name, with what decides whether they may be sent to an area.</summary>
    /// <param name="words">Part of a name; null or empty for all.</param>
    /// <param name="area">DfE code of the area; null for none.</param>
    /// <returns>At most 500 inspectors; refuses with <c>forbidden</c> for people of the area.</returns>
    [Alias("standings")]
    Task<Answer<ImmutableArray<InspectorStanding>>> StandingsAsync(string? words, string? area);
}
