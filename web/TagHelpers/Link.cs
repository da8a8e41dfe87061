namespace AreaSend.Web.TagHelpers;

/// <summary>A link of a component.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Address">Where to; null where the component allows no link.</param>
/// <param name="Hidden">More words, for those who hear the page.</param>
public sealed record Link(string Text, string? Address = null, string? Hidden = null);
