using System.Collections.Immutable;

namespace AreaSend.LocalAreas.History;

/// <summary>All of an area's past, and what is known of its future, that decides when it is inspected next.</summary>
/// <param name="ExistsFrom">The day on which the area came into existence; null when it was there before the framework of 2016.</param>
/// <param name="ExistsUntil">Its last day; null while it goes on.</param>
/// <param name="Inspections">Inspections under the current framework, earliest first.</param>
/// <param name="Former">What the former framework left; null when not entered.</param>
/// <param name="Visits">Other visits to the same partners, earliest first.</param>
/// <param name="Decisions">The regional director's decisions, earliest first.</param>
/// <param name="Terms">School terms, earliest first.</param>
[GenerateSerializer, Immutable, Alias("local-areas.history.record")]
public sealed record AreaRecord(
    [property: Id(0)] DateOnly? ExistsFrom,
    [property: Id(1)] DateOnly? ExistsUntil,
    [property: Id(2)] ImmutableArray<PastInspection> Inspections,
    [property: Id(3)] FormerFramework? Former,
    [property: Id(4)] ImmutableArray<PartnerVisit> Visits,
    [property: Id(5)] ImmutableArray<DirectorDecision> Decisions,
    [property: Id(6)] ImmutableArray<SchoolTerm> Terms)
{
    /// <summary>An area of which nothing is entered.</summary>
    public static AreaRecord Empty { get; } = new(null, null, [], null, [], [], []);
}
