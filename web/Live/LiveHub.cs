using AreaSend.Documents;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Relays;
using AreaSend.Web.Live.Wire;
using Microsoft.AspNetCore.SignalR;

namespace AreaSend.Web.Live;

/// <summary>What every hub can do: join a document and read it. No rules here: the grain authorises each call.</summary>
/// <param name="relays">The relays of this node.</param>
/// <param name="calls">The way to grains.</param>
internal abstract class LiveHub(DocumentRelays relays, DocumentCalls calls) : Hub
{
    private const int MostDocuments = 16;
    private const int Tries = 3;
    private protected static readonly WireRefusal NoSuchDocument = new(RefusalCode.Unknown, "We cannot find this note. Check the address.");
    private static readonly WireRefusal TooMany = new(RefusalCode.Invalid, "Too many notes are open in this tab. Close one first.");
    private static readonly WireRefusal Moving = new(RefusalCode.Unavailable, "The note cannot be reached just now. Try again.");

    private protected LiveConnection Connection => LiveConnection.Of(Context)!;

    private protected DocumentRelays Relays => relays;

    private protected DocumentCalls Calls => calls;

    /// <summary>Joins a document, then reads on from a sequence.</summary>
    public async Task<OpenAnswer> Open(string? document, long after)
    {
        if (!DocumentId.TryParse(document, out var id))
        {
            return OpenAnswer.Refused(NoSuchDocument);
        }

        if (Connection.Documents.Count >= MostDocuments && !Connection.Documents.ContainsKey(id))
        {
            return OpenAnswer.Refused(TooMany);
        }

        for (var tries = 0; tries < Tries; tries++)
        {
            var found = await relays.FindAsync(id);
            if (!found.Accepted)
            {
                return OpenAnswer.Refused(WireRefusal.Of(found.Refusal));
            }

            if (found.Value.Relay.TryJoin(Connection, out var isNew))
            {
                return await ReadOnAsync(id, after, found.Value, isNew);
            }
        }

        return OpenAnswer.Refused(Moving);
    }

    /// <summary>Reads a page on from a sequence.</summary>
    public async Task<OpenAnswer> Read(string? document, long after) =>
        DocumentId.TryParse(document, out var id)
            ? Answer(await calls.AskAsync(id, Connection.Actor, grain => grain.ReadAsync(after)), [])
            : OpenAnswer.Refused(NoSuchDocument);

    /// <summary>Leaves a document.</summary>
    public Task Close(string? document) =>
        DocumentId.TryParse(document, out var id) ? LeaveAsync(id) : Task.CompletedTask;

    /// <inheritdoc/>
    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        foreach (var document in LiveConnection.Of(Context)?.Documents.Keys ?? [])
        {
            await LeaveAsync(document);
        }
    }

    private static OpenAnswer Answer(Answer<DocumentPage> page, WirePerson[] people) =>
        page.Accepted
            ? new OpenAnswer(null, page.Value.MayWrite, page.Value.Head, WireUpdate.Of(page.Value.Updates), people, WireFreeze.Of(page.Value.Freeze), page.Value.Schema)
            : OpenAnswer.Refused(WireRefusal.Of(page.Refusal));

    private async Task<OpenAnswer> ReadOnAsync(DocumentId document, long after, RelayLease lease, bool isNew)
    {
        if (!lease.Relay.IsReader(Connection.Actor.Person))
        {
            await lease.RenewAsync();
        }

        var page = await calls.AskAsync(document, Connection.Actor, grain => grain.ReadAsync(after));
        if (!page.Accepted && isNew)
        {
            lease.Relay.Leave(Connection);
        }
        else if (page.Accepted && isNew)
        {
            _ = calls.TellAsync(document, Connection.Actor, grain => grain.PresentAsync(lease.Node, Connection.Id, []));
        }

        return Answer(page, lease.Relay.People);
    }

    private Task LeaveAsync(DocumentId document)
    {
        if (Connection.Documents.TryGetValue(document, out var relay))
        {
            relay.Leave(Connection);
            _ = calls.TellAsync(document, actor: null, grain => grain.DepartAsync(Connection.Id));
        }

        return Task.CompletedTask;
    }
}
