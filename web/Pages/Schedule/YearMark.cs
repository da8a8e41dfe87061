namespace AreaSend.Web.Pages.Schedule;

/// <summary>Something in a month of the year picture.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Class">How it looks.</param>
public sealed record YearMark(string Words, string Class);
