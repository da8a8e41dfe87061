using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>Who owns a Yjs client: a person on a device.</summary>
/// <param name="Person">The person.</param>
/// <param name="Device">The device; empty when it was never told.</param>
public readonly record struct DocumentAuthor(PersonId Person, Guid Device)
{
    /// <summary>Whether another may write as what this one owns: the same person on the same device, or on whichever device when that was never told.</summary>
    /// <param name="other">Who writes.</param>
    /// <returns>True when it is theirs.</returns>
    public bool Admits(DocumentAuthor other) => Person == other.Person && (Device == other.Device || Device == Guid.Empty);
}
