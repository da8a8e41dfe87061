using System.Collections.Immutable;
using AreaSend.Documents;
using MessagePack;

namespace AreaSend.Web.Live.Wire;

/// <summary>A person in a document on the wire: <c>[connection, person, name, slot, cursor bin]</c>.</summary>
[MessagePackObject]
public sealed record WirePerson(
    [property: Key(0)] string Connection,
    [property: Key(1)] string Person,
    [property: Key(2)] string Name,
    [property: Key(3)] int Slot,
    [property: Key(4)] byte[] Cursor)
{
    /// <summary>As a grain gave them.</summary>
    public static WirePerson[] Of(ImmutableArray<PersonPresent> people) =>
        [.. people.Select(p => new WirePerson(p.Connection, p.Person.Value, p.Name, p.Slot, p.Cursor))];
}
