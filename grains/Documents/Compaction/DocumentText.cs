using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Crdt.Outlines;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Compaction;

/// <summary>The committed text of a document as an activation keeps it: compacted bytes, and the updates since. No document in memory.</summary>
internal sealed class DocumentText
{
    private const int LongTail = 256;
    // compacting costs by the length of the text, so a long one waits for more
    private const int BytesAnUpdate = 400;
    private const int LargeTail = 64 * 1024;
    private readonly TextFacts facts = new();
    private readonly List<SequencedUpdate> tail = [];
    private byte[] compact = CrdtUpdate.Empty;
    private int tailBytes;

    /// <summary>The last sequence of the compacted part; 0 when there is none.</summary>
    public long Compacted { get; private set; }

    /// <summary>The last sequence taken in.</summary>
    public long Sequence { get; private set; }

    /// <summary>The freeze in force.</summary>
    public DocumentFreeze? Freeze { get; private set; }

    /// <summary>Version of the note's schema that it is written with; 0 while it says nothing.</summary>
    public int Schema => facts.Schema;

    /// <summary>Bytes of all of it.</summary>
    public int Bytes => compact.Length + tailBytes;

    /// <summary>Whether there is enough to compact.</summary>
    public bool IsLong => tail.Count >= LongTail + (compact.Length / BytesAnUpdate) || tailBytes >= LargeTail + (compact.Length / 4);

    /// <summary>All of it as updates.</summary>
    public IReadOnlyList<byte[]> Updates => [compact, .. tail.Select(static u => u.Update).Where(static u => CrdtUpdate.Check(u, DecodeLimits.Own) is null)];

    public static DocumentText From(DocumentSnapshot snapshot)
    {
        var text = new DocumentText { compact = snapshot.Text, Compacted = snapshot.Sequence, Sequence = snapshot.Sequence, Freeze = snapshot.Freeze };
        text.facts.Restore(snapshot);
        return text;
    }

    /// <summary>Takes in what was committed.</summary>
    public void Take(SequencedUpdate update, DocumentEvent happened, PersonId actor, DateTimeOffset at)
    {
        (Sequence, tailBytes) = (update.Sequence, tailBytes + update.Update.Length);
        tail.Add(update with { Connection = "" });
        switch (happened)
        {
            case DocumentEvent.Frozen frozen:
                Freeze = new DocumentFreeze(actor, frozen.ByName, at, frozen.Reason);
                break;
            case DocumentEvent.FreezeLifted:
                Freeze = null;
                break;
            default:
                facts.Take(update.Update, new DocumentAuthor(actor, (happened as DocumentEvent.Updated)?.Device ?? Guid.Empty));
                break;
        }
    }

    /// <summary>The gate has seen that it is written with this version of the schema.</summary>
    public void Raise(int schema) => facts.Raise(schema);

    /// <summary>Compacts: the updates since go into the compacted bytes.</summary>
    public void Compact()
    {
        if (tail.Count > 0)
        {
            (compact, Compacted, tailBytes) = (CrdtUpdate.Compact(Updates), Sequence, 0);
            tail.Clear();
            tail.TrimExcess();
        }
    }

    /// <summary>Everything after a sequence, when that can be given from here: all of it to who has little, the updates since to who has the rest.</summary>
    /// <returns>Updates in order; null when the ledger has to be read.</returns>
    public ImmutableArray<SequencedUpdate>? After(long after)
    {
        if (after >= Compacted)
        {
            return [.. tail.Where(u => u.Sequence > after)];
        }

        return after == 0 || Compacted - after > LongTail ? [new SequencedUpdate(Compacted, "", compact), .. tail] : null;
    }

    /// <summary>The text integrated, for one use.</summary>
    public CrdtDocument Document()
    {
        var document = new CrdtDocument();
        foreach (var update in Updates)
        {
            document.Apply(update);
        }

        return document;
    }

    /// <summary>What the gate needs to know of it.</summary>
    /// <param name="inFlight">What was admitted and is not committed yet.</param>
    public DocumentOutline Outline(IEnumerable<byte[]> inFlight)
    {
        var (outline, document) = (new DocumentOutline(), Document());
        foreach (var update in inFlight)
        {
            document.Apply(update);
        }

        OutlineReader.Read(outline, document, client => facts[client]);
        return outline;
    }

    public DocumentSnapshot Snapshot(byte[] hash) => facts.Store(new DocumentSnapshot
    {
        Form = DocumentSnapshot.CurrentForm, Sequence = Compacted, Hash = hash, Text = compact, Freeze = Freeze,
    });
}
