namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>The days that the moves of an inspection look at.</summary>
/// <param name="Notification">The day on which the area is usually told.</param>
/// <param name="Week2">First working day of week 2.</param>
/// <param name="OffSite">First day of the off-site fieldwork.</param>
/// <param name="OnSite">First on-site day.</param>
/// <param name="Feedback">Last on-site day.</param>
public sealed record InspectionDays(DateOnly Notification, DateOnly Week2, DateOnly OffSite, DateOnly OnSite, DateOnly Feedback);
