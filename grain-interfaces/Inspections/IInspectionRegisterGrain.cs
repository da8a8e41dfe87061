using System.Collections.Immutable;

namespace AreaSend.Inspections;

/// <summary>Lists inspections. A stateless worker. Key: 0.</summary>
[Alias("inspections.register-grain")]
public interface IInspectionRegisterGrain : IGrainWithIntegerKey
{
    /// <summary>The most inspections that one answer lists.</summary>
    const int Most = 200;

    /// <summary>The inspections in which the caller has a part, latest first; for a scheduler, all of them. At most 200.</summary>
    /// <returns>The lines; empty when there are none.</returns>
    [Alias("mine")]
    Task<ImmutableArray<InspectionSummary>> MineAsync();
}
