namespace AreaSend.Grains.Documents.Crdt.Integration;

/// <summary>Where something comes to stand that others were put beside at the same time (YATA): on every replica in the same order.</summary>
internal static class Settling
{
    /// <summary>What it comes to stand behind: its left neighbour, unless others were put at the same place at the same time.</summary>
    /// <param name="item">What is to be placed.</param>
    /// <param name="left">What its left origin names, which ends there; null at the beginning.</param>
    /// <param name="right">What its right origin names, which begins there; null at the end.</param>
    /// <param name="first">The first of the list.</param>
    /// <param name="store">Everything that there is.</param>
    public static T? Behind<T>(T item, T? left, T? right, T? first, ItemStore<T> store)
        where T : ListedItem<T>
    {
        if (left is null ? right is { Left: null } : left.Right == right)
        {
            return left;
        }

        var (settled, conflicts, passed) = (left, new HashSet<T>(), new HashSet<T>());
        for (var other = left is null ? first : left.Right; other is not null && other != right; other = other.Right)
        {
            passed.Add(other);
            conflicts.Add(other);
            if (other.Origin == item.Origin)
            {
                if (other.Client < item.Client)
                {
                    settled = other;
                    conflicts.Clear();
                }
                else if (other.RightOrigin == item.RightOrigin)
                {
                    break;
                }
            }
            else if (other.Origin is { } origin && passed.Contains(store.At(origin)))
            {
                if (!conflicts.Contains(store.At(origin)))
                {
                    settled = other;
                    conflicts.Clear();
                }
            }
            else
            {
                break;
            }
        }

        return settled;
    }
}
