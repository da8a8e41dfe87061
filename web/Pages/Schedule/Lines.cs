using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;

namespace AreaSend.Web.Pages.Schedule;

/// <summary>A cell that holds several things.</summary>
internal static class Lines
{
    /// <summary>One alone as it is, several as a list, a word for none.</summary>
    public static Cell Of(IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count switch
        {
            0 => "None",
            1 => all[0],
            _ => new Cell(Markup.Tag("ul", "govuk-list govuk-!-margin-bottom-0").Add(all.Select(line => Markup.Tag("li", "").Add(line)))),
        };
    }
}
