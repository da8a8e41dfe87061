using System.Collections.Immutable;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Intelligence;
using AreaSend.LocalAreas.Partnership;

namespace AreaSend.LocalAreas;

/// <summary>A local area in full, as the caller may see it. Others than schedulers get the published record only (K028, K029).</summary>
/// <param name="Facts">Name, codes, region.</param>
/// <param name="Footprint">Boards, codes and predecessors through time.</param>
/// <param name="Links">When it ended and what replaced it; null while it goes on.</param>
/// <param name="Contacts">The partnership; empty for area officers.</param>
/// <param name="Record">History and what else decides what is due.</param>
/// <param name="Due">What is due, nearest first, reckoned from <paramref name="Record"/>.</param>
/// <param name="Intelligence">The intelligence log, latest first; empty for all but schedulers.</param>
/// <param name="MayChange">Whether the caller may change it.</param>
/// <param name="Revision">The version shown; a form sends it back.</param>
[GenerateSerializer, Immutable, Alias("local-areas.detail")]
public sealed record LocalAreaDetail(
    [property: Id(0)] LocalAreaView Facts,
    [property: Id(1)] AreaFootprint Footprint,
    [property: Id(2)] AreaLinks? Links,
    [property: Id(3)] ImmutableArray<PartnershipContact> Contacts,
    [property: Id(4)] AreaRecord Record,
    [property: Id(5)] ImmutableArray<DueItem> Due,
    [property: Id(6)] ImmutableArray<IntelligenceEntry> Intelligence,
    [property: Id(7)] bool MayChange,
    [property: Id(8)] long Revision);
