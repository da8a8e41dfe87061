using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Grains.Access;
using AreaSend.Grains.Documents.Audience;
using AreaSend.Grains.Documents.Compaction;
using AreaSend.Grains.Documents.Gate;
using AreaSend.Grains.Documents.Log;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using Microsoft.Extensions.Logging;

namespace AreaSend.Grains.Documents;

/// <summary>The doorway to one co-edited text: authorises, admits, appends, and only after COMMIT tells.</summary>
internal sealed class DocumentGrain(
    ILedger ledger, TimeProvider time, IDocumentTexts texts, [PersistentState("document", "snapshots")] IPersistentState<DocumentSnapshot> stored, ILogger<DocumentGrain> logger)
    : Grain, IDocumentGrain
{
    private const int WorthKeepingAtTheEnd = 16;

    private static readonly Refusal Unavailable = new(
        RefusalCode.Unavailable, "Your changes could not be recorded just now. They stay on this device and are sent again.");

    private DocumentAudience audience = null!;
    private OpenDocument document = null!;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (!DocumentId.TryParse(this.GetPrimaryKeyString(), out var id))
        {
            throw new FormatException("The key of a document grain is a document id. Build it from one.");
        }

        audience = new DocumentAudience(this, GrainFactory.GetGrain<IInspectionGrain>(id.Inspection.ToString()), time);
        document = await OpenDocument.LoadAsync(this, new DocumentPlace(id, ledger, time, texts, stored, logger), audience.Observers);
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => document.Upkeep.SaveAsync(WorthKeepingAtTheEnd);

    public async Task<Answer<Receipt>> OpenAsync(CommandId id)
    {
        var actor = Caller.Actor;
        if (await audience.Access.RefusesAsync(actor, InspectionAction.WriteEvidence) is { } refusal)
        {
            return refusal.Code == RefusalCode.Unknown ? Policy.Forbidden : refusal;
        }

        return await RecordAsync<Receipt>(async () =>
        {
            await document.Log.OpenAsync(id, actor.Person);
            return new Receipt(1);
        });
    }

    public async Task<Answer<ImmutableArray<DocumentReceipt>>> SubmitAsync(DocumentSubmission submission)
    {
        var actor = Caller.Actor;
        if ((await RefusesAsync(actor, InspectionAction.WriteEvidence) ?? UpdateAdmission.Refuses(submission.Batches)) is { } refusal)
        {
            return refusal;
        }

        var recorded = await RecordAsync(() => document.Gate.SubmitAsync(actor, submission));
        return recorded.Accepted
            ? submission.Batches.Zip(recorded.Value, static (b, sequence) => new DocumentReceipt(b.Id, sequence)).ToImmutableArray()
            : recorded.Refusal;
    }

    public async Task<Answer<DocumentPage>> ReadAsync(long after)
    {
        var actor = Caller.Actor;
        if (await RefusesAsync(actor, InspectionAction.ReadEvidence) is { } refusal)
        {
            return refusal;
        }

        var updates = document.Text.After(Math.Max(after, 0)) ?? await DocumentEntries.PageAsync(ledger, document.Log.Stream, after, document.Log.Head);
        var head = Math.Max(document.Log.Head, updates.IsEmpty ? 0 : updates[^1].Sequence);
        return new DocumentPage(updates, head, audience.Access.MayWrite(actor), document.Text.Freeze, document.Text.Schema);
    }

    public Task<Answer<Receipt>> NameVersionAsync(CommandId id, string name, DocumentVersionKind kind) =>
        CommandAsync(InspectionAction.WriteEvidence, (actor, commands) => commands.NameAsync(actor, id, name, kind));

    public Task<Answer<Receipt>> RestoreAsync(CommandId id, long sequence) =>
        CommandAsync(InspectionAction.WriteEvidence, (actor, commands) => commands.RestoreAsync(actor, id, sequence));

    public Task<Answer<Receipt>> FreezeAsync(CommandId id, string reason) =>
        CommandAsync(InspectionAction.FreezeText, (actor, commands) => commands.FreezeAsync(actor, id, reason));

    public Task<Answer<Receipt>> LiftFreezeAsync(CommandId id, string reason) =>
        CommandAsync(InspectionAction.LiftFreeze, (actor, commands) => commands.LiftFreezeAsync(actor, id, reason));

    public Task ProjectAsync() => document.Upkeep.ProjectAsync();

    public async Task<Answer<DocumentSubscription>> SubscribeAsync(string node, IDocumentObserver observer)
    {
        if (document.Log.Head < 0)
        {
            return Policy.Unknown;
        }

        return await audience.Access.CheckAsync() is { } unreachable
            ? unreachable
            : audience.Subscribe(node, observer, document.Log.Head, document.Text);
    }

    public Task UnsubscribeAsync(string node)
    {
        audience.Unsubscribe(node);
        return Task.CompletedTask;
    }

    public async Task PresentAsync(string node, string connection, byte[] cursor)
    {
        var actor = Caller.Actor;
        if (cursor is { Length: <= DocumentLimits.CursorBytes } && await RefusesAsync(actor, InspectionAction.BePresent) is null)
        {
            audience.Arrive(node, connection, actor, cursor);
        }
    }

    public Task DepartAsync(string connection)
    {
        audience.Depart(connection);
        return Task.CompletedTask;
    }

    private async ValueTask<Refusal?> RefusesAsync(Actor actor, InspectionAction action) =>
        document.Log.Head < 0 ? Policy.Unknown : await audience.Access.RefusesAsync(actor, action);

    private async Task<Answer<Receipt>> CommandAsync(InspectionAction action, Func<Actor, DocumentCommands, Task<Answer<Receipt>>> command)
    {
        var actor = Caller.Actor;
        return await RefusesAsync(actor, action) is { } refusal ? refusal : await RecordAsync(() => command(actor, document.Commands));
    }

    private async Task<Answer<T>> RecordAsync<T>(Func<Task<Answer<T>>> record)
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
}
