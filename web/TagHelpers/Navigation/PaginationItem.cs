namespace AreaSend.Web.TagHelpers.Navigation;

/// <summary>A page of a list, or a gap.</summary>
/// <param name="Number">The page's number; null for a gap.</param>
/// <param name="Address">Where to; null for a gap.</param>
/// <param name="Current">Whether it is this page.</param>
/// <param name="Label">What those who hear the page hear; <c>Page n</c> when not given.</param>
public sealed record PaginationItem(string? Number, string? Address, bool Current = false, string? Label = null);
