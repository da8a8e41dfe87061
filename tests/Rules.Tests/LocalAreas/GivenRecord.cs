using AreaSend.LocalAreas.History;

namespace AreaSend.Rules.Tests.LocalAreas;

/// <summary>Records of areas for tests. Their day is 1 October 2026.</summary>
internal static class GivenRecord
{
    public static readonly DateOnly Today = new(2026, 10, 1);

    public static PastInspection Full(AreaOutcome outcome, DateOnly end, DateOnly? received = null, DateOnly? published = null) =>
        new(Guid.NewGuid(), AreaInspectionKind.Full, end.AddDays(-4), end, outcome, received, published, "");

    public static PastInspection Monitoring(DateOnly end) => new(Guid.NewGuid(), AreaInspectionKind.Monitoring, end.AddDays(-1), end, AreaOutcome.NotKnown, null, null, "");

    public static PartnerVisit Ilacs(DateOnly day) => new(Guid.NewGuid(), PartnerVisitKind.IlacsMonitoring, day, "");

    public static DirectorDecision Decision(AreaInspectionKind kind, DateOnly on, DateOnly by) => new(Guid.NewGuid(), kind, on, "Dana Ortiz", by, "Serious concern");

    public static AreaRecord With(params PastInspection[] inspections) => AreaRecord.Empty with { Inspections = [.. inspections] };
}
