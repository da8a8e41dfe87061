using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Rules;

/// <summary>Colour slots of the people in a document: one a person, the same on every device and for as long as the document is awake.</summary>
public static class PresenceSlots
{
    /// <summary>How many slots there are, numbered from 0.</summary>
    public const int Count = 6;

    /// <summary>The slot of someone who comes in: the lowest of those that the fewest people have.</summary>
    /// <param name="taken">Slots given so far.</param>
    /// <returns>0 to 5.</returns>
    public static int Next(IReadOnlyDictionary<PersonId, int> taken)
    {
        Span<int> holders = stackalloc int[Count];
        foreach (var slot in taken.Values)
        {
            holders[slot]++;
        }

        var least = 0;
        for (var slot = 1; slot < Count; slot++)
        {
            least = holders[slot] < holders[least] ? slot : least;
        }

        return least;
    }
}
