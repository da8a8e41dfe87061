using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Crdt.Integration;

namespace AreaSend.Grains.Documents.Crdt;

/// <summary>A document in memory: for reading text and history, not for keeping. It integrates updates as Yjs does; what is deleted stays in it, marked.</summary>
public sealed class CrdtDocument
{
    private readonly ItemStore<CrdtItem> store = new();
    private readonly Dictionary<string, CrdtType> roots = new(StringComparer.Ordinal);
    private readonly Integrator integrator;
    private readonly PendingItems pending = new();
    private DeleteSet pendingDeletes = new();

    /// <summary>Begins empty.</summary>
    public CrdtDocument() => integrator = new Integrator(store, Root);

    /// <summary>What is known: structs that wait for others are not counted.</summary>
    public StateVector StateVector
    {
        get
        {
            var vector = new StateVector();
            foreach (var client in store.Clients)
            {
                vector[client] = store.Next(client);
            }

            return vector;
        }
    }

    /// <summary>How many structs wait for something that is missing.</summary>
    public int PendingStructs => pending.Count;

    /// <summary>Whether a deletion waits for text that is missing.</summary>
    public bool HasPendingDeletes => pendingDeletes.Clients.Any();

    /// <summary>Clients of which there is something.</summary>
    public IEnumerable<long> Clients => store.Clients;

    /// <summary>The items of a client in order of their clocks.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The items; empty when the client is not known.</returns>
    public IReadOnlyList<CrdtItem> ItemsOf(long client) => store.Of(client);

    /// <summary>The root of a name; made when it is not there, as in Yjs. Of which kind it is, the reader knows.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The root.</returns>
    public CrdtType Root(string name)
    {
        if (!roots.TryGetValue(name, out var root))
        {
            roots[name] = root = new CrdtType(TypeKind.Root, name, null);
        }

        return root;
    }

    /// <summary>Applies an update. What builds on text that is missing waits for it, deletions too.</summary>
    /// <param name="update">The bytes; the document keeps hold of them.</param>
    /// <returns>The first fault, when the bytes are no update: then nothing has changed; null when it is applied.</returns>
    public DecodeFault? Apply(byte[] update)
    {
        if (CrdtUpdate.Check(update, DecodeLimits.Own) is { } fault)
        {
            return fault;
        }

        var reader = new UpdateReader(update, DecodeLimits.Own);
        while (reader.TryStruct(out var header))
        {
            if (header.Kind != ContentKind.Skip && header.Next > store.Next(header.Client))
            {
                pending.Add(new CrdtItem(update, header));
            }
        }

        pending.Integrate(store, integrator);
        pendingDeletes.AddAll(ref reader);
        Delete();
        return null;
    }

    private void Delete()
    {
        var asked = pendingDeletes;
        pendingDeletes = new DeleteSet();
        foreach (var client in asked.Clients)
        {
            foreach (var range in asked.Of(client))
            {
                foreach (var item in store.Within(client, range))
                {
                    Integrator.Delete(item);
                }

                var known = Math.Max(store.Next(client), range.Clock);
                if (known < range.Next)
                {
                    pendingDeletes.Add(client, new ClockRange(known, range.Next - known));
                }
            }
        }
    }
}
