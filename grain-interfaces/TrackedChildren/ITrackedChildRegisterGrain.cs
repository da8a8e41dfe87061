using System.Collections.Immutable;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.TrackedChildren;

/// <summary>Lists tracked children. A stateless worker. Key: 0.</summary>
[Alias("tracked-children.register-grain")]
public interface ITrackedChildRegisterGrain : IGrainWithIntegerKey
{
    /// <summary>The most children that one answer lists.</summary>
    const int Most = 100;

    /// <summary>The tracked children of an inspection, by reference.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <returns>At most 100 children; refuses with <c>unknown</c> for those who may not see them.</returns>
    [Alias("of-inspection")]
    Task<Answer<ImmutableArray<TrackedChildView>>> OfInspectionAsync(InspectionId inspection);
}
