namespace AreaSend.Calendar;

/// <summary>One date of an inspection.</summary>
/// <param name="Kind">What falls on it.</param>
/// <param name="Day">The day in London.</param>
/// <param name="At">The time on the clock in London; null when the whole day counts.</param>
[GenerateSerializer, Immutable, Alias("calendar.milestone")]
public sealed record Milestone([property: Id(0)] MilestoneKind Kind, [property: Id(1)] DateOnly Day, [property: Id(2)] TimeOnly? At);
