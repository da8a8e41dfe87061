using AreaSend.Documents;
using AreaSend.Documents.Search;
using AreaSend.Grains.Ledger;
using AreaSend.Vocabulary;
using Microsoft.Extensions.Logging;

namespace AreaSend.Grains.Documents.Search;

/// <summary>Reads the list of unsearchable documents and has each projected by its own grain. Decision 0060.</summary>
/// <param name="ledger">Holds the list.</param>
/// <param name="log">Where a text that fails is told.</param>
public sealed class DocumentSweepGrain(ILedger ledger, ILogger<DocumentSweepGrain> log) : Grain, IDocumentSweepGrain, IRemindable
{
    private const string Reminder = "sweep";
    private const int AtOnce = 8;
    private const int MostRounds = 100;
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);
    private IGrainTimer? sweeping;
    private int passedOver;
    private bool areMore;

    /// <inheritdoc/>
    public async Task WatchAsync()
    {
        await this.RegisterOrUpdateReminder(Reminder, Every, Every);
        Begin();
    }

    /// <inheritdoc/>
    public async Task<int> SweepAsync()
    {
        // whoever asked, it is the product that acts
        RequestContext.Set(Actor.Key, Actor.System);
        var page = await ledger.FindAsync(new RegisterQuery(UnsearchableDocuments.Register, Skip: passedOver, Take: IDocumentSweepGrain.Most));
        var projected = 0;
        foreach (var some in page.Bodies.Select(UnsearchableDocuments.Read).Chunk(AtOnce))
        {
            projected += (await Task.WhenAll(some.Select(ProjectAsync))).Count(done => done);
        }

        // those that fail for good must not keep the others out
        areMore = page.Bodies.Count == IDocumentSweepGrain.Most;
        passedOver = areMore ? passedOver + page.Bodies.Count - projected : 0;
        return projected;
    }

    /// <inheritdoc/>
    public Task ReceiveReminder(string reminderName, TickStatus status)
    {
        Begin();
        return Task.CompletedTask;
    }

    // by a timer, so that neither a start nor a reminder waits for many texts
    private void Begin() => sweeping ??= this.RegisterGrainTimer(SweepAllAsync, new GrainTimerCreationOptions(TimeSpan.Zero, Timeout.InfiniteTimeSpan) { Interleave = true, KeepAlive = true });

    private async Task SweepAllAsync(CancellationToken cancellation)
    {
        try
        {
            areMore = true;
            for (var round = 0; areMore && round < MostRounds && !cancellation.IsCancellationRequested; round++)
            {
                await SweepAsync();
            }
        }
        catch (LedgerUnavailableException away)
        {
            log.LogWarning("Texts were not swept for search: {Reason}", away.Message);
        }
        finally
        {
            sweeping?.Dispose();
            sweeping = null;
        }
    }

    private async Task<bool> ProjectAsync(DocumentId document)
    {
        try
        {
            await GrainFactory.GetGrain<IDocumentGrain>(document.ToString()).ProjectAsync();
            return true;
        }
        catch (Exception failure)
        {
            log.LogWarning("The text {Document} stays out of search for now: {Failure}", document, failure.GetType().Name);
            return false;
        }
    }
}
