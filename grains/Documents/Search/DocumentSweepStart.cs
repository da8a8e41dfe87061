using AreaSend.Documents.Search;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Search;

/// <summary>Has the sweep keep watch from every start on: what a crash left out of search is found again.</summary>
public sealed class DocumentSweepStart : IStartUpTask
{
    /// <inheritdoc/>
    public Task RunAsync(IGrainFactory grains, CancellationToken cancellationToken)
    {
        RequestContext.Set(Actor.Key, Actor.System);
        return grains.GetGrain<IDocumentSweepGrain>(0).WatchAsync();
    }
}
