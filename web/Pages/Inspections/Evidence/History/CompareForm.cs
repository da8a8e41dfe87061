using System.Collections.Immutable;
using System.Globalization;
using AreaSend.Documents.History;
using AreaSend.Web.TagHelpers.Forms;

namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>The form that compares two versions.</summary>
/// <param name="Target">Where it goes.</param>
/// <param name="Choices">The versions, latest first.</param>
/// <param name="From">The earlier one.</param>
/// <param name="To">The later one.</param>
public sealed record CompareForm(string Target, IReadOnlyList<Choice> Choices, string? From, string? To)
{
    /// <summary>The form over these versions, with two of them chosen.</summary>
    public static CompareForm Of(string target, ImmutableArray<DocumentVersion> versions, long? from, long? to)
    {
        // an address may name a place between two versions; it stays chosen
        var others = new[] { to, from }.OfType<long>().Where(one => one > 0 && !versions.Any(version => version.Sequence == one)).Distinct();
        return new CompareForm(
            target,
            [
                .. versions.Select(version => new Choice(Value(version.Sequence), VersionWords.Choice(version))),
                .. others.Select(one => new Choice(Value(one), $"After change {one}")),
                new Choice("0", "Before anything was written"),
            ],
            from is { } first ? Value(first) : null,
            to is { } second ? Value(second) : null);
    }

    private static string Value(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
