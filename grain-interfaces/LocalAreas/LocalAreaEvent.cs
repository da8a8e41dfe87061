using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Intelligence;
using AreaSend.LocalAreas.Partnership;

namespace AreaSend.LocalAreas;

/// <summary>All that can happen to a local area.</summary>
[GenerateSerializer, Alias("local-areas.event")]
public abstract record LocalAreaEvent
{
    private LocalAreaEvent()
    {
    }

    /// <summary>The area was recorded from the shipped list, or its facts were corrected by a newer one.</summary>
    /// <param name="Code">DfE code.</param>
    /// <param name="Name">Name.</param>
    /// <param name="GssCode">Statistics office code, or empty.</param>
    /// <param name="Region">Ofsted region.</param>
    /// <param name="IntegratedCareBoard">Integrated care board.</param>
    [GenerateSerializer, Immutable, Alias("local-area.recorded.v1")]
    public sealed record Recorded(
        [property: Id(0)] string Code,
        [property: Id(1)] string Name,
        [property: Id(2)] string GssCode,
        [property: Id(3)] string Region,
        [property: Id(4)] string IntegratedCareBoard) : LocalAreaEvent;

    /// <summary>The area was recorded from the shipped list, with its boards, codes and predecessors through time.</summary>
    /// <param name="Code">DfE code.</param>
    /// <param name="Name">Name.</param>
    /// <param name="GssCode">Statistics office code, or empty.</param>
    /// <param name="Region">Ofsted region.</param>
    /// <param name="IntegratedCareBoard">The boards of 1 July 2022, joined by <c>; </c>.</param>
    /// <param name="Footprint">The area through time.</param>
    [GenerateSerializer, Immutable, Alias("local-area.recorded.v2")]
    public sealed record RecordedV2(
        [property: Id(0)] string Code,
        [property: Id(1)] string Name,
        [property: Id(2)] string GssCode,
        [property: Id(3)] string Region,
        [property: Id(4)] string IntegratedCareBoard,
        [property: Id(5)] AreaFootprint Footprint) : LocalAreaEvent;

    /// <summary>It was said who speaks for a part of the partnership; an empty name means nobody.</summary>
    /// <param name="Contact">Part, name and how to reach it.</param>
    [GenerateSerializer, Immutable, Alias("local-area.contact-set.v1")]
    public sealed record ContactSet([property: Id(0)] PartnershipContact Contact) : LocalAreaEvent;

    /// <summary>The area ended.</summary>
    /// <param name="Links">Last day and successors.</param>
    [GenerateSerializer, Immutable, Alias("local-area.ended.v1")]
    public sealed record Ended([property: Id(0)] AreaLinks Links) : LocalAreaEvent;

    /// <summary>An inspection was recorded, or corrected when its entry was there already.</summary>
    /// <param name="Inspection">The inspection.</param>
    [GenerateSerializer, Immutable, Alias("local-area.inspection-recorded.v1")]
    public sealed record InspectionRecorded([property: Id(0)] PastInspection Inspection) : LocalAreaEvent;

    /// <summary>What the former framework left was recorded.</summary>
    /// <param name="Former">Report, statement, revisit.</param>
    [GenerateSerializer, Immutable, Alias("local-area.former-recorded.v1")]
    public sealed record FormerRecorded([property: Id(0)] FormerFramework Former) : LocalAreaEvent;

    /// <summary>Another visit to the same partners was recorded.</summary>
    /// <param name="Visit">The visit.</param>
    [GenerateSerializer, Immutable, Alias("local-area.visit-recorded.v1")]
    public sealed record VisitRecorded([property: Id(0)] PartnerVisit Visit) : LocalAreaEvent;

    /// <summary>A decision of the regional director was recorded.</summary>
    /// <param name="Decision">The decision.</param>
    [GenerateSerializer, Immutable, Alias("local-area.decision-recorded.v1")]
    public sealed record DecisionRecorded([property: Id(0)] DirectorDecision Decision) : LocalAreaEvent;

    /// <summary>The intelligence log was added to.</summary>
    /// <param name="Intelligence">The entry.</param>
    [GenerateSerializer, Immutable, Alias("local-area.intelligence-added.v1")]
    public sealed record IntelligenceAdded([property: Id(0)] IntelligenceEntry Intelligence) : LocalAreaEvent;

    /// <summary>A school term was added.</summary>
    /// <param name="Term">The term.</param>
    [GenerateSerializer, Immutable, Alias("local-area.term-added.v1")]
    public sealed record TermAdded([property: Id(0)] SchoolTerm Term) : LocalAreaEvent;

    /// <summary>An entry made by mistake was withdrawn.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Reason">Why.</param>
    [GenerateSerializer, Immutable, Alias("local-area.entry-withdrawn.v1")]
    public sealed record EntryWithdrawn([property: Id(0)] Guid Entry, [property: Id(1)] string Reason) : LocalAreaEvent;
}
