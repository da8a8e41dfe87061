namespace AreaSend.Calendar;

/// <summary>The bank holidays in use, and where they come from.</summary>
/// <param name="List">The holidays.</param>
/// <param name="ImportedBy">Who imported them; null for the list that ships with the product.</param>
/// <param name="ImportedAt">When; null for the list that ships with the product.</param>
/// <param name="MayImport">Whether the caller may import a newer list.</param>
/// <param name="Revision">The version shown; a form sends it back.</param>
[GenerateSerializer, Immutable, Alias("calendar.view")]
public sealed record CalendarView(
    [property: Id(0)] BankHolidayList List,
    [property: Id(1)] string? ImportedBy,
    [property: Id(2)] DateTimeOffset? ImportedAt,
    [property: Id(3)] bool MayImport,
    [property: Id(4)] long Revision);
