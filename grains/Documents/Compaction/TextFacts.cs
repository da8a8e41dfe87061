using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Crdt.Outlines;
using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Grains.Documents.Compaction;

/// <summary>What has to be known of a text beside its bytes: who owns each Yjs client (whoever wrote with it first), and the schema it is written with. It follows from the ledger.</summary>
internal sealed class TextFacts
{
    private readonly Dictionary<long, int> clients = [];
    private readonly List<DocumentAuthor> authors = [];

    /// <summary>Version of the note's schema; 0 while the text says nothing.</summary>
    public int Schema { get; private set; }

    public DocumentAuthor this[long client] => clients.TryGetValue(client, out var owner) ? authors[owner] : default;

    /// <summary>Takes in who sent an update.</summary>
    public void Take(byte[] update, DocumentAuthor author)
    {
        var reader = new UpdateReader(update, DecodeLimits.Own);
        while (reader.TryStruct(out var header))
        {
            var isKnown = clients.TryGetValue(header.Client, out var owner);
            if (!isKnown || (authors[owner].Device == Guid.Empty && authors[owner].Person == author.Person))
            {
                clients[header.Client] = IndexOf(author);
            }

            if (header.NamesKey && header.NamesRoot && reader.Bytes(header.Root).SequenceEqual("meta"u8))
            {
                Raise(ContentGate.SchemaOf(reader.Bytes(header.Content..header.End), new Place(NodeKind.Meta, 0, null, NoteSchema.SchemaKey)));
            }
        }
    }

    /// <summary>The text is written with this version of the schema, or a later one.</summary>
    public void Raise(int schema) => Schema = Math.Max(Schema, schema);

    public void Restore(DocumentSnapshot snapshot)
    {
        Schema = snapshot.Schema;
        authors.AddRange(snapshot.People.Zip(snapshot.Devices, static (person, device) => new DocumentAuthor(person, device)));
        foreach (var (client, owner) in snapshot.Clients.Zip(snapshot.Owners))
        {
            clients[client] = owner;
        }
    }

    public DocumentSnapshot Store(DocumentSnapshot snapshot) => snapshot with
    {
        Schema = Schema,
        Clients = [.. clients.Keys],
        Owners = [.. clients.Values],
        People = [.. authors.Select(static a => a.Person)],
        Devices = [.. authors.Select(static a => a.Device)],
    };

    private int IndexOf(DocumentAuthor author)
    {
        var known = authors.IndexOf(author);
        if (known < 0)
        {
            known = authors.Count;
            authors.Add(author);
        }

        return known;
    }
}
