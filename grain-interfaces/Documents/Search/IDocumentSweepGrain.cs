namespace AreaSend.Documents.Search;

/// <summary>Sees to it that no text stays out of search: has the texts projected that a crash left behind. Called by the product for itself. Key: 0.</summary>
[Alias("documents.sweep-grain")]
public interface IDocumentSweepGrain : IGrainWithIntegerKey
{
    /// <summary>Keeps watch from now on: sweeps at once and every minute, wherever the grain lives and after every restart. Harmless when repeated.</summary>
    /// <returns>When the watch is set; the sweep itself is not waited for.</returns>
    [Alias("watch")]
    Task WatchAsync();

    /// <summary>Has texts projected that search does not know as they stand, at most <see cref="Most"/>. One that fails is left for the next time.</summary>
    /// <returns>How many were projected.</returns>
    [Alias("sweep")]
    Task<int> SweepAsync();

    /// <summary>The most texts of one sweep.</summary>
    const int Most = 200;
}
