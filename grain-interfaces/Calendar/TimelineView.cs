using System.Collections.Immutable;
using AreaSend.Framework;
using AreaSend.Vocabulary;

namespace AreaSend.Calendar;

/// <summary>All dates of an inspection, worked out.</summary>
/// <param name="Edition">The edition whose day counts were used.</param>
/// <param name="EditionTitle">Its name.</param>
/// <param name="Milestones">The dates in the order of <see cref="MilestoneKind"/>.</param>
/// <param name="Unusual">What is usually otherwise: warnings <c>needs-reason</c>.</param>
/// <param name="Counts">The day counts used.</param>
/// <param name="Holidays">Bank holidays from the notification to the last date.</param>
[GenerateSerializer, Immutable, Alias("calendar.timeline-view")]
public sealed record TimelineView(
    [property: Id(0)] EditionId Edition,
    [property: Id(1)] string EditionTitle,
    [property: Id(2)] ImmutableArray<Milestone> Milestones,
    [property: Id(3)] ImmutableArray<Refusal> Unusual,
    [property: Id(4)] DayCounts Counts,
    [property: Id(5)] ImmutableArray<BankHoliday> Holidays);
