using AreaSend.Vocabulary;

namespace AreaSend.Documents;

/// <summary>A person in a document at the moment, over one connection. Never stored. Name and slot are the server's, only the cursor is the client's.</summary>
/// <param name="Connection">The connection.</param>
/// <param name="Person">The person.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Slot">Colour slot, 0 to 5; the same for all connections of a person.</param>
/// <param name="Cursor">Opaque cursor of the editor; empty when the person is not in the text.</param>
[GenerateSerializer, Immutable, Alias("documents.person-present")]
public sealed record PersonPresent(
    [property: Id(0)] string Connection,
    [property: Id(1)] PersonId Person,
    [property: Id(2)] string Name,
    [property: Id(3)] int Slot,
    [property: Id(4)] byte[] Cursor);
