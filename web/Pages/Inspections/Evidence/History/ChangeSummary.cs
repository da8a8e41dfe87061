using AreaSend.Documents.History;

namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>What changed between two versions, counted in passages: stretches without a kept word in between.</summary>
/// <param name="Added">Passages that were added.</param>
/// <param name="Removed">Passages that were removed.</param>
/// <param name="AddedBy">Names of who wrote what was added, in order of appearance.</param>
public sealed record ChangeSummary(int Added, int Removed, IReadOnlyList<string> AddedBy)
{
    /// <summary>Counts.</summary>
    public static ChangeSummary Of(DocumentReading changes)
    {
        var nodes = changes.Blocks.SelectMany(InOrder).ToList();
        var starts = nodes.Where((node, i) => i == 0 || nodes[i - 1].Change != node.Change).ToList();
        var authors = nodes.Where(static node => node is { Change: DocumentChange.Added, Author: >= 0 }).Select(node => changes.Authors[node.Author]).Distinct(StringComparer.Ordinal);
        return new ChangeSummary(
            starts.Count(static node => node.Change is DocumentChange.Added), starts.Count(static node => node.Change is DocumentChange.Removed), [.. authors]);
    }

    /// <summary>Such as <c>2 passages added by Tom Reed. 1 passage removed.</c></summary>
    public string InWords => (Added, Removed) switch
    {
        (0, 0) => "Nothing changed in the text between these two versions.",
        (0, _) => $"{Passages(Removed)} removed.",
        (_, 0) => $"{Passages(Added)} added{By}.",
        _ => $"{Passages(Added)} added{By}. {Passages(Removed)} removed.",
    };

    private string By => AddedBy.Count == 0 ? "" : $" by {PeopleWords.Of(AddedBy)}";

    private static string Passages(int count) => count == 1 ? "1 passage" : $"{count} passages";

    private static IEnumerable<DocumentNode> InOrder(DocumentNode node) => node.Content.SelectMany(InOrder).Prepend(node);
}
