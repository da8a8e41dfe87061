namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>
/// What the gate has to know of a document in order to admit an update, without the text: of each client the owner and the next clock; where
/// everything stands, in order; and every type with its kind and depth. Typing on adds nothing to it. Not for sharing between threads.
/// </summary>
public sealed class DocumentOutline
{
    private readonly WrittenRuns runs = new();
    private readonly Dictionary<long, DocumentAuthor> owners = new(ClientHash.Unguessable);
    private readonly Dictionary<CrdtId, (NodeKind Kind, int Depth, int Type)> types = new(ClientHash.Unguessable);
    private readonly Dictionary<(int Type, string? Key), Place> places = [];
    private readonly List<(long Client, long Next, DocumentAuthor? Owner)> touched = [];
    private readonly List<CrdtId> begun = [];
    private readonly DeleteSet emptied = new();
    private int schemaBefore;
    private int nextType = 2;

    /// <summary>Version of the note's schema that the text is written with; 0 while it says nothing.</summary>
    public int Schema { get; set; }

    /// <summary>The next clock of every client.</summary>
    public IEnumerable<KeyValuePair<long, long>> Clients => runs.Clients.Select(client => KeyValuePair.Create(client, runs.Next(client)));

    /// <summary>Everything in its order.</summary>
    internal WrittenRuns Runs => runs;

    /// <summary>The next clock of a client; 0 when it is not known.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The clock.</returns>
    public long Next(long client) => runs.Next(client);

    /// <summary>Whose a client is.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The owner; null when nobody has written with it yet.</returns>
    public DocumentAuthor? OwnerOf(long client) => owners.TryGetValue(client, out var owner) ? owner : null;

    /// <summary>Whether there is something at an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>True when its clock is below the client's next.</returns>
    public bool Has(CrdtId id) => id.Clock < Next(id.Client);

    /// <summary>Where something stands.</summary>
    /// <param name="id">An id that there is.</param>
    /// <returns>The place.</returns>
    public Place PlaceOf(CrdtId id) => runs.At(id).Place;

    /// <summary>The list of a root, or the place under one of its keys.</summary>
    /// <param name="root">Which root.</param>
    /// <param name="key">The key; null for the list.</param>
    /// <returns>The place.</returns>
    public Place InRoot(NodeKind root, string? key) => Placed(root, 0, (int)root, null, key);

    /// <summary>The list of a type, or the place under one of its keys.</summary>
    /// <param name="item">The item that holds the type.</param>
    /// <param name="key">The key; null for the list.</param>
    /// <returns>The place; null when the item holds no type.</returns>
    public Place? InType(CrdtId item, string? key) => types.TryGetValue(item, out var type)
        ? type.Kind == NodeKind.Collected ? Place.Collected : Placed(type.Kind, type.Depth, type.Type, item, key)
        : PlaceOf(item).Kind == NodeKind.Collected || emptied.Has(item) ? Place.Collected : null;

    /// <summary>Whose a client is from now on, when it is new or when its device was never told; and that it is about to write.</summary>
    /// <param name="client">The client.</param>
    /// <param name="owner">Whose it is.</param>
    public void Own(long client, DocumentAuthor owner)
    {
        var before = OwnerOf(client);
        touched.Add((client, Next(client), before));
        owners[client] = before is { } known && known.Device != Guid.Empty ? known : owner;
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
            var (client, next, owner) = touched[at];
            runs.Return(client, next);
            if (owner is { } before)
            {
                owners[client] = before;
            }
            else
            {
                owners.Remove(client);
            }
        }

        begun.ForEach(item => types.Remove(item));
        Schema = schemaBefore;
        Keep();
    }

    private Place Placed(NodeKind kind, int depth, int type, CrdtId? holder, string? key)
    {
        if (!places.TryGetValue((type, key), out var place))
        {
            places[(type, key)] = place = new Place(kind, depth, holder, key);
        }

        return place;
    }
}
