namespace AreaSend.Calendar;

/// <summary>One bank holiday of England and Wales.</summary>
/// <param name="Day">The day on which it is observed.</param>
/// <param name="Title">Its name, such as <c>Easter Monday</c>.</param>
/// <param name="Note">What GOV.UK adds, such as <c>Substitute day</c>; empty when it adds nothing.</param>
[GenerateSerializer, Immutable, Alias("calendar.bank-holiday")]
public sealed record BankHoliday([property: Id(0)] DateOnly Day, [property: Id(1)] string Title, [property: Id(2)] string Note);
