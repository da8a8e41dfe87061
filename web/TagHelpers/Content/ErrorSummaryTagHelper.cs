using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>Error summary: every error of the form, each a link to its field. Nothing when there is none.</summary>
[HtmlTargetElement("govuk-error-summary")]
public sealed class ErrorSummaryTagHelper : Component
{
    /// <summary>Its title.</summary>
    public string Title { get; set; } = "There is a problem";

    /// <summary>The errors; those of the form when not given.</summary>
    public IReadOnlyList<Link>? Errors { get; set; }

    /// <summary>The page, whose form's errors are shown.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? View { get; set; }

    protected override IHtmlContent? Build(TagHelperContent inner, TagHelperAttributeList rest)
    {
        var errors = Errors ?? OfForm();
        return errors.Count == 0 && inner.IsEmptyOrWhiteSpace ? null : Markup.Tag("div", Join("govuk-error-summary", Classes)).With("data-module", "govuk-error-summary").WithRest(rest).Add(
            Markup.Tag("div").With("role", "alert").Add(
                Markup.Tag("h2", "govuk-error-summary__title").Add(Title),
                Markup.Tag("div", "govuk-error-summary__body").Add(
                    inner.IsEmptyOrWhiteSpace ? null : Markup.Tag("p").Add(inner),
                    errors.Count == 0 ? null : Markup.Tag("ul", "govuk-list govuk-error-summary__list").Add(errors.Select(Line)))));
    }

    private static Markup Line(Link error) => Markup.Tag("li").Add(
        error.Address is null ? Markup.Text(error.Text) : Markup.Tag("a").With("href", error.Address).Add(error.Text));

    private List<Link> OfForm()
    {
        var form = View!.ViewData.ModelState;
        return [.. form.SelectMany(field => field.Value!.Errors.Select(error => new Link(error.ErrorMessage, Address(field.Key))))];

        string? Address(string field) => field.Length == 0 ? null : $"#{FieldId.Of(form.ContainsKey($"{field}.Day") ? $"{field}.day" : field)}";
    }
}
