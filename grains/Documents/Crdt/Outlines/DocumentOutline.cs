namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>
/// What the gate has to know of a document in order to admit an update, without the text: of each client the owner, the next clock and where its
/// clocks stand; and every type with its kind and depth. Typing in one paragraph adds nothing to it. Not for sharing between threads.
/// </summary>
public sealed class DocumentOutline
{
    private readonly Dictionary<long, ClientOutline> clients = new(ClientHash.Unguessable);
    private readonly Dictionary<CrdtId, (NodeKind Kind, int Depth, int Type)> types = new(ClientHash.Unguessable);
    private readonly Dictionary<(int Type, string? Key), Place> places = [];
    private readonly List<(long Client, ClientOutline? Known, long Next, int Places, DocumentAuthor Owner)> touched = [];
    private readonly List<CrdtId> begun = [];
    private readonly DeleteSet emptied = new();
    private int schemaBefore;
    private int nextType = 2;

    /// <summary>Version of the note's schema that the text is written with; 0 while it says nothing.</summary>
    public int Schema { get; set; }

    /// <summary>The next clock of every client.</summary>
    public IEnumerable<KeyValuePair<long, long>> Clients => clients.Select(static c => KeyValuePair.Create(c.Key, c.Value.Next));

    /// <summary>The next clock of a client; 0 when it is not known.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The clock.</returns>
    public long Next(long client) => clients.TryGetValue(client, out var known) ? known.Next : 0;

    /// <summary>Whose a client is.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The owner; null when nobody has written with it yet.</returns>
    public DocumentAuthor? OwnerOf(long client) => clients.TryGetValue(client, out var known) ? known.Owner : null;

    /// <summary>Whether there is something at an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True when its clock is below the client's next.</returns>
    public bool Has(CrdtId id) => id.Clock < Next(id.Client);

    /// <summary>What something was written behind; null at the beginning of a list.</summary>
    internal CrdtId? OriginOf(CrdtId id) => RunOf(id) is var run && run.Clock == id.Clock ? run.Origin : new CrdtId(id.Client, id.Clock - 1);

    /// <summary>The run that something is in.</summary>
    internal WrittenRun RunOf(CrdtId id) => clients[id.Client].RunAt(id.Clock);

    /// <summary>Where something stands.</summary>
    /// <param name="id">An id that there is.</param>
    /// <returns>The place.</returns>
    public Place PlaceOf(CrdtId id) => clients[id.Client].At(id.Clock);

    /// <summary>The list of a root, or the place under one of its keys.</summary>
    /// <param name="root">Which root.</param>
    /// <param name="key">The key; null for the list.</param>
    /// <returns>The place.</returns>
    public Place InRoot(NodeKind root, string? key) => Placed(root, 0, (int)root, key);

    /// <summary>The list of a type, or the place under one of its keys.</summary>
    /// <param name="item">The item that holds the type.</param>
    /// <param name="key">The key; null for the list.</param>
    /// <returns>The place; null when the item holds no type.</returns>
    public Place? InType(CrdtId item, string? key) => types.TryGetValue(item, out var type)
        ? type.Kind == NodeKind.Collected ? Place.Collected : Placed(type.Kind, type.Depth, type.Type, key)
        : PlaceOf(item).Kind == NodeKind.Collected || emptied.Has(item) ? Place.Collected : null;

    /// <summary>Takes in what comes next of a client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="owner">Whose it is, when it is new, or when its device was never told.</param>
    /// <param name="length">Clock units.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="origin">What its first clock was written behind.</param>
    /// <param name="rightOrigin">What all of it was written before.</param>
    public void Add(long client, DocumentAuthor owner, long length, Place place, CrdtId? origin, CrdtId? rightOrigin)
    {
        if (!clients.TryGetValue(client, out var known))
        {
            touched.Add((client, null, 0, 0, owner));
            clients[client] = known = new ClientOutline(client, owner);
        }
        else
        {
            touched.Add((client, known, known.Next, known.Places, known.Owner));
        }

        known.Owner = known.Owner.Device == Guid.Empty ? owner : known.Owner;
        known.Add(length, place, origin, rightOrigin);
    }

    /// <summary>Takes in that an item holds a type.</summary>
    /// <param name="item">The item.</param>
    /// <param name="kind">What the type is.</param>
    /// <param name="depth">How deep it is.</param>
    public void Begin(CrdtId item, NodeKind kind, int depth)
    {
        types[item] = (kind, depth, nextType++);
        begun.Add(item);
    }

    /// <summary>Takes in that the content of some clocks is lost, which may have been types: what is put into them is deleted at once.</summary>
    /// <param name="client">The client.</param>
    /// <param name="range">Its clocks.</param>
    public void Empty(long client, ClockRange range) => emptied.Add(client, range);

    /// <summary>Keeps what was taken in since the last keeping.</summary>
    public void Keep()
    {
        touched.Clear();
        begun.Clear();
        schemaBefore = Schema;
    }

    /// <summary>Forgets what was taken in since the last keeping.</summary>
    public void Forget()
    {
        for (var at = touched.Count - 1; at >= 0; at--)
        {
            var (client, known, next, places, owner) = touched[at];
            if (known is null)
            {
                clients.Remove(client);
            }
            else
            {
                known.Return(next, places);
                known.Owner = owner;
            }
        }

        begun.ForEach(item => types.Remove(item));
        Schema = schemaBefore;
        Keep();
    }

    private Place Placed(NodeKind kind, int depth, int type, string? key)
    {
        if (!places.TryGetValue((type, key), out var place))
        {
            places[(type, key)] = place = new Place(kind, depth, type, key);
        }

        return place;
    }
}
