using Orleans.Concurrency;

namespace AreaSend.Inspections;

/// <summary>A web node that watches inspections for the browsers which have their home page open. It hears that something changed, never what.</summary>
[Alias("inspections.observer")]
public interface IInspectionObserver : IGrainObserver
{
    /// <summary>An inspection changed.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="revision">Its version now.</param>
    /// <returns>Nothing; one-way.</returns>
    [Alias("changed")]
    [OneWay]
    Task ChangedAsync(InspectionId inspection, long revision);
}
