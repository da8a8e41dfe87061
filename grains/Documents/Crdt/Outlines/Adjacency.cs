namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>
/// Whether two ids can ever have been neighbours. Who names neighbours that never were has text placed differently on each replica, by the order in
/// which things came there: Yjs ends in the same order everywhere only for what was once written in one gap.
/// </summary>
/// <param name="outline">The outline, with all that is known.</param>
internal sealed class Adjacency(DocumentOutline outline)
{
    // an honest update needs a few for each struct; beyond it the rest is believed, so that nobody buys time with a long chain
    private const int MostSteps = 50_000;
    private int steps;

    /// <summary>
    /// Decides. What the right one was written behind must be the left one, or something that the left one was written behind, by however many steps:
    /// a list is a tree of what was written behind what. The last of a list was written before nothing.
    /// </summary>
    /// <param name="left">The left neighbour; null at the beginning of a list.</param>
    /// <param name="right">The right one; null at the end.</param>
    /// <returns>False when something must stand between them that was there before one of them, or when they stand the other way round.</returns>
    public bool IsPossible(CrdtId? left, CrdtId? right) => right is { } to
        ? ReachesLeft(left, to) && (left is not { } from || !IsBehind(from, to))
        : left is not { } last || outline.RunOf(last).RightOrigin is null;

    private bool ReachesLeft(CrdtId? left, CrdtId right)
    {
        var target = outline.OriginOf(right);
        while (left is { } at)
        {
            var run = outline.RunOf(at);
            if (IsIn(right, run.Clock, at))
            {
                return false;
            }

            if ((target is { } wanted && IsIn(wanted, run.Clock, at)) || ++steps > MostSteps)
            {
                return true;
            }

            left = run.Origin;
        }

        return target is null;
    }

    /// <summary>Whether the right one, or what it was written before, and so on, is the left one: then that stands behind it.</summary>
    private bool IsBehind(CrdtId left, CrdtId right)
    {
        for (CrdtId? next = right; next is { } at && ++steps <= MostSteps; next = outline.RunOf(at).RightOrigin)
        {
            if (at == left)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(CrdtId id, long from, CrdtId to) => id.Client == to.Client && id.Clock >= from && id.Clock <= to.Clock;
}
