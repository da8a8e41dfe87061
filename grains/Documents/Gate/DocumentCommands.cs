using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Compaction;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Outlines;
using AreaSend.Grains.Documents.Crdt.Reading;
using AreaSend.Grains.Documents.Log;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Gate;

/// <summary>What a person does to a text as a whole: name a version, restore one, freeze, lift the freeze. All of it goes into the same log as the updates, so there is one order.</summary>
internal sealed class DocumentCommands(ILedger ledger, DocumentId id, DocumentText text, DocumentLog log, DocumentGate gate)
{
    private static readonly Refusal NotFrozen = new(RefusalCode.Invalid, "This note is not frozen any more. Reload the page.");
    private static readonly Refusal NoSuchVersion = new(RefusalCode.Invalid, "There is no such version of this note. Choose one from its history.");

    public async Task<Answer<Receipt>> NameAsync(Actor actor, CommandId command, string name, DocumentVersionKind kind) =>
        Wording.Refuses(name, DocumentLimits.VersionName, "Name", "name of the version") is { } refusal
            ? refusal
            : await RecordAsync(actor, command, new DocumentEvent.VersionNamed(Wording.Tidy(name), kind));

    public async Task<Answer<Receipt>> FreezeAsync(Actor actor, CommandId command, string reason)
    {
        if (Wording.Refuses(reason, DocumentLimits.Reason, "Reason", "reason") is { } refusal)
        {
            return refusal;
        }

        var isRecorded = await log.FindAsync(command.Value);
        await log.ReadyAsync();
        if (!isRecorded && gate.Closed is { } frozen)
        {
            return frozen;
        }

        gate.IsClosing = true;
        try
        {
            return await RecordAsync(actor, command, new DocumentEvent.Frozen(Wording.Tidy(reason), actor.Name));
        }
        finally
        {
            gate.IsClosing = false;
        }
    }

    public async Task<Answer<Receipt>> LiftFreezeAsync(Actor actor, CommandId command, string reason)
    {
        if (Wording.Refuses(reason, DocumentLimits.Reason, "Reason", "reason") is { } refusal)
        {
            return refusal;
        }

        return !await log.FindAsync(command.Value) && text.Freeze is null
            ? NotFrozen
            : await RecordAsync(actor, command, new DocumentEvent.FreezeLifted(Wording.Tidy(reason)));
    }

    public async Task<Answer<Receipt>> RestoreAsync(Actor actor, CommandId command, long sequence)
    {
        if (await log.FindAsync(command.Value))
        {
            return await RecordAsync(actor, command, new DocumentEvent.Restored(CrdtUpdate.Empty, sequence));
        }

        if (sequence < 1 || sequence > log.Head)
        {
            return NoSuchVersion;
        }

        var then = await ReadAsync(sequence);
        if (gate.Closed is { } frozen)
        {
            return frozen;
        }

        // from here to the launch nobody else gets a turn
        var now = text.Document();
        foreach (var update in log.InFlight)
        {
            now.Apply(update);
        }

        var restored = Restoration.Compose(now, new NoteReader().Blocks(then), NewClient());
        return gate.Admit(restored, new DocumentAuthor(actor.Person, Guid.Empty)) is { } refusal
            ? refusal
            : await RecordAsync(actor, command, new DocumentEvent.Restored(restored, sequence));
    }

    private async Task<CrdtDocument> ReadAsync(long sequence)
    {
        var document = new CrdtDocument();
        await foreach (var entry in DocumentEntries.EntriesAsync(ledger, DocumentLog.StreamOf(id), 0))
        {
            if (entry.Version - 1 > sequence)
            {
                break;
            }

            document.Apply(DocumentEntries.Of(entry).Update);
        }

        return document;
    }

    private async Task<Answer<Receipt>> RecordAsync(Actor actor, CommandId command, DocumentEvent happens) =>
        new Receipt((await log.RecordAsync(actor.Person, "", [(command.Value, happens)]))[0] + 1);

    private long NewClient()
    {
        long client;
        do
        {
            client = Random.Shared.NextInt64(1, uint.MaxValue);
        }
        while (!gate.IsNew(client));
        return client;
    }
}
