using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>Date input: day, month and year, typed.</summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateInputTagHelper : FormControl
{
    /// <summary>What stands in the three inputs.</summary>
    public DateParts? Value { get; set; }

    /// <summary>What goes before <c>day</c>, <c>month</c> and <c>year</c> in their names; the name and a dot when not given.</summary>
    public string? NamePrefix { get; set; }

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) => Fieldset(
        role: "group",
        Markup.Tag("div", Join("govuk-date-input", Classes)).With("id", IdInUse).WithRest(rest).Add(
            Part("day", "Day", 2, Value?.Day), Part("month", "Month", 2, Value?.Month), Part("year", "Year", 4, Value?.Year)));

    private Markup Part(string part, string label, int width, string? value)
    {
        var id = $"{IdInUse}-{part}";
        return Markup.Tag("div", "govuk-date-input__item").Add(Markup.Tag("div", "govuk-form-group").Add(
            Markup.Tag("label", "govuk-label govuk-date-input__label").With("for", id).Add(label),
            Markup.Tag("input", Join("govuk-input govuk-date-input__input", ErrorInUse is null ? null : "govuk-input--error", $"govuk-input--width-{width}"))
                .With("id", id).With("name", $"{NamePrefix ?? $"{Name}."}{part}").With("type", "text").With("inputmode", "numeric").With("value", value)));
    }
}
