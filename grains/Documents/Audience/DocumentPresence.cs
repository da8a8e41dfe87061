using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Audience;

/// <summary>Who is in a document at the moment. Never stored; names and colours are the server's own.</summary>
internal sealed class DocumentPresence
{
    /// <summary>Most often that the others are told.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private const int Most = 200;
    private readonly Dictionary<string, (string Node, PersonPresent Present)> connections = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonId, int> slots = [];

    /// <summary>Everyone in it now.</summary>
    public ImmutableArray<PersonPresent> People => [.. connections.Values.Select(c => c.Present)];

    /// <summary>Someone is in the document, at a place.</summary>
    /// <returns>Whether the others have anything to be told.</returns>
    public bool Arrive(string node, string connection, Actor actor, byte[] cursor)
    {
        var known = connections.TryGetValue(connection, out var before);
        if (known ? before.Present.Person == actor.Person && before.Present.Cursor.AsSpan().SequenceEqual(cursor) : connections.Count >= Most)
        {
            return false;
        }

        if (!slots.TryGetValue(actor.Person, out var slot))
        {
            slots[actor.Person] = slot = PresenceSlots.Next(slots);
        }

        connections[connection] = (node, new PersonPresent(connection, actor.Person, actor.Name, slot, cursor));
        return true;
    }

    /// <summary>A connection has left.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Depart(string connection) => connections.Remove(connection);

    /// <summary>Drops everyone whom the test does not keep.</summary>
    /// <returns>Whether anyone was dropped.</returns>
    public bool Keep(Func<string, PersonPresent, bool> keeps)
    {
        List<string> gone = [.. connections.Where(c => !keeps(c.Value.Node, c.Value.Present)).Select(c => c.Key)];
        gone.ForEach(c => connections.Remove(c));
        return gone.Count > 0;
    }
}
