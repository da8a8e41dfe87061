using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>Checkboxes: choose any.</summary>
[HtmlTargetElement("govuk-checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxesTagHelper : FormControl
{
    private const string Base = "govuk-checkboxes";

    /// <summary>What there is to choose.</summary>
    public IReadOnlyList<Choice> Items { get; set; } = [];

    /// <summary>What is ticked.</summary>
    public IReadOnlyCollection<string> Values { get; set; } = [];

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) => Fieldset(
        role: null,
        Markup.Tag("div", Join(Base, Classes)).With("data-module", Base).WithRest(rest).Add(Items.Select(Item)));

    private Markup Item(Choice choice, int index)
    {
        var id = choice.Id ?? (index == 0 ? IdInUse : $"{IdInUse}-{index + 1}");
        var hint = choice.Hint is null ? null : $"{id}-item-hint";
        return Markup.Tag("div", $"{Base}__item").Add(
            Markup.Tag("input", $"{Base}__input").With("id", id).With("name", Name).With("type", "checkbox").With("value", choice.Value ?? "")
                .Flag("checked", choice.Chosen ?? (Values.Contains(choice.Value ?? ""))).Flag("disabled", choice.Disabled)
                .With("aria-describedby", Join(Label is null ? Descriptions : null, hint) is { Length: > 0 } ids ? ids : null),
            Markup.Tag("label", $"govuk-label {Base}__label").With("for", id).Add(choice.Text),
            hint is null ? null : Markup.Tag("div", $"govuk-hint {Base}__hint").With("id", hint).Add(choice.Hint));
    }
}
