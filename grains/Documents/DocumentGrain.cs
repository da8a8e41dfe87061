using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Grains.Access;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents;

/// <summary>The doorway to one co-edited text: authorises, admits, appends, and only after COMMIT tells.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="time">The clock.</param>
internal sealed class DocumentGrain(ILedger ledger, TimeProvider time) : Grain, IDocumentGrain
{
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(750);

    private static readonly Refusal Unavailable = new(
        RefusalCode.Unavailable, "Your changes could not be recorded just now. They stay on this device and are sent again.");

    private readonly Guid epoch = Guid.NewGuid();
    private readonly DocumentPresence presence = new();
    private DocumentObservers observers = null!;
    private DocumentAccess access = null!;
    private DocumentLog log = null!;
    private SoonTimer telling = null!;
    private IGrainTimer? watching;

    private string Stream => "document/" + this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (!DocumentId.TryParse(this.GetPrimaryKeyString(), out var id))
        {
            throw new FormatException("The key of a document grain is a document id. Build it from one.");
        }

        observers = new DocumentObservers(epoch, time);
        telling = new SoonTimer(this, DocumentPresence.Pause, () => observers.Present(presence.People));
        access = new DocumentAccess(GrainFactory.GetGrain<IInspectionGrain>(id.Inspection.ToString()), time, WhenRosterChanges);
        log = new DocumentLog(ledger, Stream, time, observers.Deliver);
        await log.LoadAsync();
    }

    public async Task<Answer<Receipt>> OpenAsync(CommandId id)
    {
        var actor = Caller.Actor;
        if (await access.RefusesAsync(actor, InspectionAction.WriteEvidence) is { } refusal)
        {
            return refusal.Code == RefusalCode.Unknown ? Policy.Forbidden : refusal;
        }

        return await RecordAsync(async () =>
        {
            await log.OpenAsync(id, actor.Person);
            return new Receipt(1);
        });
    }

    public async Task<Answer<ImmutableArray<DocumentReceipt>>> SubmitAsync(DocumentSubmission submission)
    {
        var actor = Caller.Actor;
        if (await RefusesAsync(actor, InspectionAction.WriteEvidence) is { } refusal)
        {
            return refusal;
        }

        return UpdateAdmission.Refuses(submission.Batches) is { } refused ? refused : await RecordAsync(() => log.SubmitAsync(actor.Person, submission));
    }

    public async Task<Answer<DocumentPage>> ReadAsync(long after)
    {
        var actor = Caller.Actor;
        if (await RefusesAsync(actor, InspectionAction.ReadEvidence) is { } refusal)
        {
            return refusal;
        }

        var updates = await DocumentReading.ReadAsync(ledger, Stream, Math.Max(after, 0), log.Head);
        return new DocumentPage(updates, Math.Max(log.Head, updates.IsEmpty ? 0 : updates[^1].Sequence), access.MayWrite(actor));
    }

    public Task<Answer<Receipt>> NameVersionAsync(CommandId id, string name, DocumentVersionKind kind) => throw new NotSupportedException();

    public Task<Answer<Receipt>> RestoreAsync(CommandId id, long sequence) => throw new NotSupportedException();

    public Task<Answer<Receipt>> FreezeAsync(CommandId id, string reason) => throw new NotSupportedException();

    public Task<Answer<Receipt>> LiftFreezeAsync(CommandId id, string reason) => throw new NotSupportedException();

    public Task ProjectAsync() => throw new NotSupportedException();

    public async Task<Answer<DocumentSubscription>> SubscribeAsync(string node, IDocumentObserver observer)
    {
        if (log.Head < 0)
        {
            return Policy.Unknown;
        }

        if (await access.CheckAsync() is { } unreachable)
        {
            return unreachable;
        }

        observers.Subscribe(node, observer);
        watching ??= this.RegisterGrainTimer(WatchAsync, new GrainTimerCreationOptions(Watch, Watch) { Interleave = true });
        return new DocumentSubscription(epoch, log.Head, access.Readers, presence.People);
    }

    public Task UnsubscribeAsync(string node)
    {
        observers.Unsubscribe(node);
        telling.AskWhen(presence.Keep((on, _) => on != node));
        return Task.CompletedTask;
    }

    public async Task PresentAsync(string node, string connection, byte[] cursor)
    {
        var actor = Caller.Actor;
        if (cursor is { Length: <= DocumentLimits.CursorBytes }
            && await RefusesAsync(actor, InspectionAction.BePresent) is null && observers.Has(node))
        {
            telling.AskWhen(presence.Arrive(node, connection, actor, cursor));
        }
    }

    public Task DepartAsync(string connection)
    {
        telling.AskWhen(presence.Depart(connection));
        return Task.CompletedTask;
    }

    private async ValueTask<Refusal?> RefusesAsync(Actor actor, InspectionAction action) =>
        log.Head < 0 ? Policy.Unknown : await access.RefusesAsync(actor, action);

    private async Task<Answer<T>> RecordAsync<T>(Func<Task<T>> record)
    {
        try
        {
            return await record();
        }
        catch (LedgerUnavailableException)
        {
            DeactivateOnIdle();
            return Unavailable;
        }
    }

    private async Task WatchAsync(CancellationToken cancellation)
    {
        var ended = observers.Expire();
        telling.AskWhen(ended.Count > 0 && presence.Keep((on, _) => !ended.Contains(on)));
        if (observers.Any)
        {
            await access.AskAsync();
            return;
        }

        watching?.Dispose();
        watching = null;
    }

    private void WhenRosterChanges()
    {
        observers.Readers(access.Readers);
        telling.AskWhen(presence.Keep((_, who) => access.MayBePresent(who.Person)));
    }
}
