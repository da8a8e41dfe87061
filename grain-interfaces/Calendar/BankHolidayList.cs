using System.Collections.Immutable;

namespace AreaSend.Calendar;

/// <summary>The bank holidays of some whole years.</summary>
/// <param name="Holidays">The holidays, earliest first; no day twice.</param>
/// <param name="FirstKnownDay">First day of the first year.</param>
/// <param name="LastKnownDay">Last day of the last year that is known whole. Nothing is counted beyond it.</param>
[GenerateSerializer, Immutable, Alias("calendar.bank-holiday-list")]
public sealed record BankHolidayList(
    [property: Id(0)] ImmutableArray<BankHoliday> Holidays,
    [property: Id(1)] DateOnly FirstKnownDay,
    [property: Id(2)] DateOnly LastKnownDay);
