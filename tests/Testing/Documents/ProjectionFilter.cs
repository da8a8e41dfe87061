using AreaSend.Documents;
using Orleans.Serialization.Invocation;

namespace AreaSend.Testing.Documents;

/// <summary>Stands in for the projection of texts: what the test says happens instead of <see cref="IDocumentGrain.ProjectAsync"/>.</summary>
/// <param name="project">What happens; may throw.</param>
public sealed class ProjectionFilter(Func<DocumentId, Task> project) : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.InterfaceMethod?.Name != nameof(IDocumentGrain.ProjectAsync) || !DocumentId.TryParse(context.TargetId.Key.ToString(), out var document))
        {
            await context.Invoke();
            return;
        }

        await project(document);
        context.Response = Response.Completed;
    }
}
