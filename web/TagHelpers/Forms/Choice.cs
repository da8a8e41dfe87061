namespace AreaSend.Web.TagHelpers.Forms;

/// <summary>Something to choose.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">Its words.</param>
/// <param name="Hint">More words.</param>
/// <param name="Chosen">Whether it is chosen; null when the control's value says so.</param>
public sealed record Choice(string? Value, string Text, string? Hint = null, bool? Chosen = null)
{
    /// <summary>An id of its own; from the control's when not given.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it cannot be chosen.</summary>
    public bool Disabled { get; init; }
}
