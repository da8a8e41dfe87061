using AreaSend.LocalAreas.Partnership;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>An area through time.</summary>
[Handbook("K005", "review response 2025")]
[Handbook("K007", "draft 2022, paragraph 18")]
public static class Footprints
{
    /// <summary>The boards that cover the area on a day, the main one first.</summary>
    /// <param name="footprint">The area through time.</param>
    /// <param name="day">The day.</param>
    /// <returns>Their names, joined by <c>; </c>; empty when none is known.</returns>
    public static string BoardsOn(AreaFootprint footprint, DateOnly day) =>
        string.Join("; ", footprint.Boards.Where(board => board.From <= day && (board.To is not { } last || day <= last)).Select(board => board.Name));

    /// <summary>Whether two say the same.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>True when every member is the same, boards and predecessors in the same order.</returns>
    public static bool Same(AreaFootprint one, AreaFootprint other) =>
        (one.GssFrom, one.FormerGssCode, one.ExistsFrom) == (other.GssFrom, other.FormerGssCode, other.ExistsFrom)
        && one.Boards.SequenceEqual(other.Boards)
        && one.Predecessors.SequenceEqual(other.Predecessors, StringComparer.Ordinal);
}
