using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Vocabulary;

namespace AreaSend.Web.Live;

/// <summary>Calls document grains in the name of whoever is signed in. Whatever breaks on the way is the refusal <c>unavailable</c>: the browser keeps its outbox and tries again with the same ids.</summary>
/// <param name="grains">The cluster.</param>
/// <param name="logger">Where breakages go; without personal data.</param>
public sealed class DocumentCalls(IClusterClient grains, ILogger<DocumentCalls> logger)
{
    private static readonly Refusal Unavailable = new(
        RefusalCode.Unavailable, "The note cannot be reached just now. Your changes stay on this device and are sent again.");

    /// <summary>Asks as a person.</summary>
    public Task<Answer<T>> AskAsync<T>(DocumentId document, Actor? actor, Func<IDocumentGrain, Task<Answer<T>>> call) =>
        AskAsync(actor, () => call(grains.GetGrain<IDocumentGrain>(document.ToString())));

    /// <summary>Asks about the past of a document as a person.</summary>
    public Task<Answer<T>> AskHistoryAsync<T>(DocumentId document, Actor? actor, Func<IDocumentHistoryGrain, Task<Answer<T>>> call) =>
        AskAsync(actor, () => call(grains.GetGrain<IDocumentHistoryGrain>(document.ToString())));

    /// <summary>Tells without waiting for an answer: nothing is lost when it does not arrive.</summary>
    public async Task TellAsync(DocumentId document, Actor? actor, Func<IDocumentGrain, Task> call)
    {
        try
        {
            Become(actor);
            await call(grains.GetGrain<IDocumentGrain>(document.ToString()));
        }
        catch (Exception e)
        {
            logger.LogDebug(e, "A document was not told");
        }
    }

    /// <summary>Makes a reference through which grains reach an observer; the observer must be held as long.</summary>
    public IDocumentObserver Listen(IDocumentObserver observer) => grains.CreateObjectReference<IDocumentObserver>(observer);

    /// <summary>Ends a reference.</summary>
    public void Unlisten(IDocumentObserver reference) => grains.DeleteObjectReference<IDocumentObserver>(reference);

    private async Task<Answer<T>> AskAsync<T>(Actor? actor, Func<Task<Answer<T>>> call)
    {
        try
        {
            Become(actor);
            return await call();
        }
        catch (Exception e)
        {
            logger.LogWarning(e, "A call to a document did not come through");
            return Unavailable;
        }
    }

    // flows with this call only: what an async method sets does not reach its caller
    private static void Become(Actor? actor)
    {
        if (actor is null)
        {
            RequestContext.Remove(Actor.Key);
        }
        else
        {
            RequestContext.Set(Actor.Key, actor);
        }
    }
}
