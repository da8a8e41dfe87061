namespace AreaSend.Grains;

/// <summary>Something a silo does each time it has started, once it can call grains. Harmless when two silos do it at once, and quick when there is nothing left to do.</summary>
public interface IStartUpTask
{
    /// <summary>Does it.</summary>
    /// <param name="grains">The way to the grains. The task says itself who acts.</param>
    /// <param name="cancellationToken">The silo stops.</param>
    /// <returns>When it is done.</returns>
    Task RunAsync(IGrainFactory grains, CancellationToken cancellationToken);
}
