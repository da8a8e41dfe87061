using System.Globalization;
using System.Text.RegularExpressions;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Diagnostics;

namespace AreaSend.Web.Pages;

/// <summary>A form that was sent and could not be recorded: shown again, to be sent again. It has the same command id, so it is recorded once.</summary>
/// <param name="Target">Where it was sent.</param>
/// <param name="Fields">All of it but the token, which is given anew.</param>
/// <param name="Rows">What a person typed, in words.</param>
public sealed partial record KeptForm(string Target, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<SummaryRow> Rows)
{
    private const string Token = "__RequestVerificationToken";
    private static readonly string[] NotTyped = ["CommandId", "Seen"];

    /// <summary>Keeps a form.</summary>
    /// <returns>The form; null when nothing in it was typed.</returns>
    public static KeptForm? Of(IStatusCodeReExecuteFeature sent, IFormCollection form)
    {
        var fields = form.Where(field => field.Key != Token).SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();
        var rows = fields.Where(field => !NotTyped.Contains(field.Key, StringComparer.OrdinalIgnoreCase))
            .GroupBy(field => field.Key.Split('.')[0], field => field.Value, StringComparer.OrdinalIgnoreCase)
            .Select(field => new SummaryRow(InWords(field.Key), string.Join(' ', field)))
            .ToList();
        return rows.Count == 0 ? null : new KeptForm(sent.OriginalPathBase + sent.OriginalPath + sent.OriginalQueryString, fields, rows);
    }

    // "PeopleByRole" is "People by role"
    private static string InWords(string name)
    {
        var words = Capital().Replace(name, " $0").Trim().ToLower(CultureInfo.InvariantCulture);
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Capital();
}
