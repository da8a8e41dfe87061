using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>Radios: choose one.</summary>
[HtmlTargetElement("govuk-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadiosTagHelper : FormControl
{
    private const string Base = "govuk-radios";

    /// <summary>What there is to choose.</summary>
    public IReadOnlyList<Choice> Items { get; set; } = [];

    /// <summary>What is chosen.</summary>
    public string? Value { get; set; }

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) => Fieldset(
        role: null,
        Markup.Tag("div", Join(Base, Classes)).With("data-module", Base).WithRest(rest).Add(Items.Select(Item)));

    private Markup Item(Choice choice, int index)
    {
        var id = choice.Id ?? (index == 0 ? IdInUse : $"{IdInUse}-{index + 1}");
        var hint = choice.Hint is null ? null : $"{id}-item-hint";
        return Markup.Tag("div", $"{Base}__item").Add(
            Markup.Tag("input", $"{Base}__input").With("id", id).With("name", Name).With("type", "radio").With("value", choice.Value ?? "")
                .Flag("checked", choice.Chosen ?? ((choice.Value ?? "") == Value && Value is not null)).Flag("disabled", choice.Disabled)
                .With("aria-describedby", hint),
            Markup.Tag("label", $"govuk-label {Base}__label").With("for", id).Add(choice.Text),
            hint is null ? null : Markup.Tag("div", $"govuk-hint {Base}__hint").With("id", hint).Add(choice.Hint));
    }
}
