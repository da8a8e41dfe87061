using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AreaSend.Web.TagHelpers.Content;

/// <summary>Notification banner.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : Component
{
    private const string Base = "govuk-notification-banner";

    /// <summary>Whether it tells of success, and so takes the focus.</summary>
    public bool Success { get; set; }

    /// <summary>Its title; <c>Success</c> or <c>Important</c> when not given.</summary>
    public string? Title { get; set; }

    /// <summary>Its main words; null when the content is markup of its own.</summary>
    public string? Text { get; set; }

    protected override IHtmlContent Build(TagHelperContent inner, TagHelperAttributeList rest) =>
        Markup.Tag("div", Join(Base, Success ? $"{Base}--success" : null, Classes))
            .With("role", Success ? "alert" : "region").With("aria-labelledby", $"{Base}-title").With("data-module", Base).WithRest(rest).Add(
                Markup.Tag("div", $"{Base}__header").Add(
                    Markup.Tag("h2", $"{Base}__title").With("id", $"{Base}-title").Add(Title ?? (Success ? "Success" : "Important"))),
                Markup.Tag("div", $"{Base}__content").Add(
                    Text is null ? inner : Markup.Tag("p", $"{Base}__heading").Add(Text)));
}
