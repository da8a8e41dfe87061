namespace AreaSend.Web.TagHelpers.Navigation;

/// <summary>An item of the service navigation.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Address">Where to.</param>
/// <param name="Current">Whether it is this very page.</param>
/// <param name="Active">Whether this page lies below it.</param>
public sealed record NavigationItem(string Text, string? Address, bool Current = false, bool Active = false);
