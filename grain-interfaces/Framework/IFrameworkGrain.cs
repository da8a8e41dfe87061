using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Framework;

/// <summary>The editions of the framework, for everyone who is signed in. A stateless worker. Key: 0.</summary>
[Alias("framework.grain")]
public interface IFrameworkGrain : IGrainWithIntegerKey
{
    /// <summary>All editions, earliest first.</summary>
    /// <returns>The lines.</returns>
    [Alias("list")]
    Task<ImmutableArray<EditionSummary>> ListAsync();

    /// <summary>One edition.</summary>
    /// <param name="id">The edition.</param>
    /// <returns>The view; refuses with <c>unknown</c>.</returns>
    [Alias("read")]
    Task<Answer<EditionView>> ReadAsync(EditionId id);

    /// <summary>The edition in force on a day. An inspection is pinned to that of its notification day.</summary>
    /// <param name="day">The day in London.</param>
    /// <returns>The edition; before the first came into force, the first.</returns>
    [Alias("in-force-on")]
    Task<EditionView> InForceOnAsync(DateOnly day);
}
