using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>A field of a form: label or legend, hint, error and control, tied together for those who hear the page.</summary>
public abstract class FormControl : Component
{
    /// <summary>Its name in the form; its error is found under it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its id; from the name when not given.</summary>
    public string? Id { get; set; }

    /// <summary>What it asks for.</summary>
    public string? Label { get; set; }

    /// <summary>Classes of the label or legend.</summary>
    public string? LabelClass { get; set; }

    /// <summary>Whether the label is the page's heading.</summary>
    public bool LabelIsHeading { get; set; }

    /// <summary>Help.</summary>
    public string? Hint { get; set; }

    /// <summary>What is wrong; that of the form's state when not given.</summary>
    public string? Error { get; set; }

    /// <summary>Ids of more that describes it.</summary>
    public string? DescribedBy { get; set; }

    /// <summary>Classes of the group around it.</summary>
    public string? GroupClass { get; set; }

    /// <summary>The page, whose form's errors are shown.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? View { get; set; }

    /// <summary>The id in use.</summary>
    protected string IdInUse => Id ?? FieldId.Of(Name);

    /// <summary>The error in use.</summary>
    protected string? ErrorInUse => Error ?? View?.ViewData.ModelState.GetValueOrDefault(Name)?.Errors.FirstOrDefault()?.ErrorMessage;

    /// <summary>Ids of all that describes the control; null for none.</summary>
    protected string? Descriptions =>
        Join(DescribedBy, Hint is null ? null : $"{IdInUse}-hint", ErrorInUse is null ? null : $"{IdInUse}-error") is { Length: > 0 } ids ? ids : null;

    /// <summary>The group: everything in order.</summary>
    protected Markup Group(IHtmlContent? label, IHtmlContent control) =>
        Markup.Tag("div", Join("govuk-form-group", ErrorInUse is null ? null : "govuk-form-group--error", GroupClass)).Add(label, HintAndError(), control);

    /// <summary>The group of several inputs under one legend; without legend there is no fieldset.</summary>
    protected Markup Fieldset(string? role, IHtmlContent control) =>
        Markup.Tag("div", Join("govuk-form-group", ErrorInUse is null ? null : "govuk-form-group--error", GroupClass)).Add(Label is null
            ? Markup.Of(HintAndError(), control)
            : Markup.Tag("fieldset", "govuk-fieldset").With("role", role).With("aria-describedby", Descriptions).Add(Legend(), HintAndError(), control));

    /// <summary>The label of a single control.</summary>
    protected Markup? LabelFor(string id)
    {
        var label = Label is null ? null : Markup.Tag("label", Join("govuk-label", LabelClass)).With("for", id).Add(Label);
        return label is not null && LabelIsHeading ? Markup.Tag("h1", "govuk-label-wrapper").Add(label) : label;
    }

    private Markup Legend() => Markup.Tag("legend", Join("govuk-fieldset__legend", LabelClass)).Add(
        LabelIsHeading ? Markup.Tag("h1", "govuk-fieldset__heading").Add(Label) : Markup.Text(Label));

    private IHtmlContent HintAndError() => Markup.Of(
        Hint is null ? null : Markup.Tag("div", "govuk-hint").With("id", $"{IdInUse}-hint").Add(Hint),
        ErrorInUse is null ? null : Markup.Tag("p", "govuk-error-message").With("id", $"{IdInUse}-error").Add(
            Markup.Tag("span", "govuk-visually-hidden").Add("Error:"), Markup.Text($" {ErrorInUse}")));
}
