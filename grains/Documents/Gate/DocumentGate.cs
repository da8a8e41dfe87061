using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Compaction;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Crdt.Outlines;
using AreaSend.Grains.Documents.Log;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Gate;

/// <summary>Lets submissions into the log, in the turn in which it decides: what was recorded before is answered, what breaks a rule is refused, the rest is launched whole.</summary>
/// <param name="text">The committed text.</param>
/// <param name="log">The log.</param>
/// <param name="hostile">Where updates go that our own client never sends.</param>
internal sealed class DocumentGate(DocumentText text, DocumentLog log, HostileUpdates hostile)
{
    private static readonly Refusal Full = new(RefusalCode.TooLarge, "This note is full. Start another note; your changes stay on this device until you copy them there.");
    private static readonly Refusal Outdated = new(DocumentRefusal.Outdated, "This note was written with a newer version of the page. Update to edit: reload the page. Your changes stay on this device.");
    private DocumentOutline? outline;

    /// <summary>A freeze is on its way into the ledger.</summary>
    public bool IsClosing { get; set; }

    /// <summary>Why nobody may write now; null when one may.</summary>
    public Refusal? Closed => !IsClosing && text.Freeze is null ? null : new Refusal(
        DocumentRefusal.Frozen, $"This note is frozen{By(text.Freeze)}. You can read it, not write in it. Your changes stay on this device and are sent when the lead inspector lifts the freeze.");

    private DocumentOutline Outline => outline ??= Begin();

    /// <summary>Admits and records a submission.</summary>
    /// <returns>A sequence a batch, after COMMIT; or why not.</returns>
    public async Task<Answer<IReadOnlyList<long>>> SubmitAsync(Actor actor, DocumentSubmission submission)
    {
        var asked = new HashSet<Guid>();
        for (; ;)
        {
            await log.ReadyAsync();
            var (doubtful, admission) = Decide(new DocumentAuthor(actor.Person, submission.Device), submission, asked);
            if (doubtful is null)
            {
                var events = submission.Batches.Select(b => (b.Id, (DocumentEvent)new DocumentEvent.Updated(b.Update, submission.Device))).ToList();
                return new Answer<IReadOnlyList<long>> { Value = await log.RecordAsync(actor.Person, submission.Connection, events) };
            }

            // it may have been recorded so long ago that only the ledger knows
            if (asked.Add(doubtful.Id))
            {
                await log.FindAsync(doubtful.Id);
                continue;
            }

            if (DocumentRefusal.IsHostile(admission!.Refusal!.Code))
            {
                await hostile.RecordAsync(actor, submission, doubtful, admission);
            }

            return admission.Refusal;
        }
    }

    /// <summary>Whether the text has nothing of a Yjs client.</summary>
    public bool IsNew(long client) => Outline.OwnerOf(client) is null;

    /// <summary>Takes in an update that we made ourselves. Null when it was taken in.</summary>
    public Refusal? Admit(byte[] update, DocumentAuthor author)
    {
        var admission = new UpdateGate(update, author, Outline, Known, DecodeLimits.Own).Admit();
        if (admission.Refusal is { } refusal)
        {
            Outline.Forget();
            return refusal;
        }

        Outline.Keep();
        return null;
    }

    /// <summary>Forgets what it knows of the text, until the next submission.</summary>
    public Task RestAsync()
    {
        outline = log.InFlight.Any() ? outline : null;
        return Task.CompletedTask;
    }

    private static string By(DocumentFreeze? freeze) => freeze is null ? "" : $" by {freeze.ByName}: {freeze.Reason.TrimEnd('.')}";

    /// <summary>Decides in one turn.</summary>
    /// <returns>Nothing when all of it may be launched; else the first batch that may not, and why; without a reason when the ledger has to be asked first.</returns>
    private (DocumentBatch? Doubtful, Admission? Admission) Decide(DocumentAuthor author, DocumentSubmission submission, HashSet<Guid> asked)
    {
        foreach (var batch in submission.Batches)
        {
            if (log.Knows(batch.Id))
            {
                continue;
            }

            var admission = Weigh(author, submission, batch);
            if (admission.Refusal is not null || (admission.IsKnown && !asked.Contains(batch.Id)))
            {
                Outline.Forget();
                return (batch, admission);
            }
        }

        Outline.Keep();
        text.Raise(Outline.Schema);
        return (null, null);
    }

    private Admission Weigh(DocumentAuthor author, DocumentSubmission submission, DocumentBatch batch)
    {
        var closed = Closed ?? (submission.Schema < Outline.Schema ? Outdated : null) ?? (text.Bytes + batch.Update.Length > DocumentLimits.DocumentBytes ? Full : null);
        return closed is null ? UpdateAdmission.Admit(batch.Update, author, Outline, Known) : new Admission(closed, "", false);
    }

    private byte[] Known(long client, ClockRange range) => CrdtUpdate.Slice([.. text.Updates, .. log.InFlight], client, range);

    private DocumentOutline Begin() => text.Outline(log.InFlight);
}
