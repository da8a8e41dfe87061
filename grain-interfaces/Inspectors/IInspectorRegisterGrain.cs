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
}
