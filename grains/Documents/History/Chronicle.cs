using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Crdt.Reading;
using AreaSend.Grains.Documents.Log;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.History;

/// <summary>Everything that happened to a document, read from the ledger once and then read on. Held while its history is looked at.</summary>
internal sealed class Chronicle
{
    private readonly List<ChronicleEntry> entries = [];
    private readonly Authorship authorship = new();

    public IReadOnlyList<ChronicleEntry> Entries => entries;

    public long Head => entries.Count;

    /// <summary>The freeze in force.</summary>
    public (ChronicleEntry Entry, DocumentEvent.Frozen Frozen)? Freeze =>
        entries.LastOrDefault(static e => e.Happened is DocumentEvent.Frozen or DocumentEvent.FreezeLifted) is { Happened: DocumentEvent.Frozen frozen } entry ? (entry, frozen) : null;

    /// <summary>Reads on to the end.</summary>
    public async Task ReadOnAsync(ILedger ledger, DocumentId document)
    {
        await foreach (var entry in DocumentEntries.EntriesAsync(ledger, DocumentLog.StreamOf(document), Head))
        {
            var happened = DocumentEntries.Event(entry);
            authorship.Take(entries.Count, DocumentEntries.UpdateOf(happened));
            entries.Add(new ChronicleEntry(entry.Version - 1, entry.At, new PersonId(entry.Actor), happened));
        }
    }

    /// <summary>The text as it stood at a sequence, with what changed since an earlier one.</summary>
    /// <param name="from">The earlier one; the same for no changes.</param>
    /// <param name="to">The sequence.</param>
    /// <param name="name">The name of a person.</param>
    public DocumentReading Read(long from, long to, Func<PersonId, string> name)
    {
        var document = new CrdtDocument();
        document.Apply(CrdtUpdate.Merge(Updates(to)));
        var authors = new List<string>();
        var then = from == to ? TextVersion.Latest : VersionAt(from);
        var blocks = new NoteReader(TextVersion.Latest, then, Author).Blocks(document);
        return new DocumentReading(to, to == 0 ? null : entries[(int)to - 1].At, blocks, [.. authors]);

        (int Author, long Until) Author(CrdtId id)
        {
            var (entry, until) = authorship.WriterOf(id);
            return entry < 0 ? (-1, until) : (IndexOf(authors, name(entries[entry].Person)), until);
        }
    }

    /// <summary>Who wrote a stretch of text, and who deleted it.</summary>
    public IEnumerable<WrittenSpan> Written(ClockSpan span, Func<PersonId, string> name)
    {
        foreach (var (piece, writer, deleter) in authorship.Cut(span))
        {
            var (wrote, gone) = (entries[writer], deleter < 0 ? null : entries[deleter]);
            yield return new WrittenSpan(piece, name(wrote.Person), wrote.At, wrote.Sequence, gone is null ? null : name(gone.Person), gone?.At);
        }
    }

    private static int IndexOf(List<string> authors, string name)
    {
        var known = authors.IndexOf(name);
        if (known >= 0)
        {
            return known;
        }

        authors.Add(name);
        return authors.Count - 1;
    }

    private List<byte[]> Updates(long to) =>
        [.. entries.Take((int)to).Select(static e => DocumentEntries.UpdateOf(e.Happened)).Where(static u => CrdtUpdate.Check(u, DecodeLimits.Own) is null)];

    private TextVersion VersionAt(long sequence)
    {
        var merged = CrdtUpdate.Merge(Updates(sequence));
        var reader = new UpdateReader(merged, DecodeLimits.Own);
        var deleted = new DeleteSet();
        while (reader.TryStruct(out _))
        {
            // only what is deleted is asked for here
        }

        deleted.AddAll(ref reader);
        return new TextVersion(CrdtUpdate.StateVectorOf(merged), deleted);
    }
}
