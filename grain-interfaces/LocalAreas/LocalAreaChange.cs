using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Intelligence;
using AreaSend.LocalAreas.Partnership;

namespace AreaSend.LocalAreas;

/// <summary>What a scheduler can change of a local area. An entry that a change makes is named by the command's id.</summary>
[GenerateSerializer, Alias("local-areas.change")]
public abstract record LocalAreaChange
{
    private LocalAreaChange()
    {
    }

    /// <summary>The revision that the form showed; null when the caller saw none.</summary>
    [Id(0)]
    public long? Seen { get; init; }

    /// <summary>Say who speaks for a part of the partnership; with an empty name, nobody.</summary>
    /// <param name="Contact">Part, name and how to reach it.</param>
    [GenerateSerializer, Immutable, Alias("local-areas.change.set-contact")]
    public sealed record SetContact([property: Id(0)] PartnershipContact Contact) : LocalAreaChange;

    /// <summary>Say when the area ended and what replaced it.</summary>
    /// <param name="Links">Last day and successors.</param>
    [GenerateSerializer, Immutable, Alias("local-areas.change.end")]
    public sealed record End([property: Id(0)] AreaLinks Links) : LocalAreaChange;

    /// <summary>Record an inspection under the current framework, or correct one. An empty entry id means a new one.</summary>
    /// <param name="Inspection">The inspection.</param>
    [GenerateSerializer, Immutable, Alias("local-areas.change.record-inspection")]
    public sealed record RecordInspection([property: Id(0)] PastInspection Inspection) : LocalAreaChange;

    /// <summary>Record what the former framework left, in place of what was recorded.</summary>
    /// <param name="Former">Report, statement, revisit.</param>
    [GenerateSerializer, Immutable, Alias("local-areas.change.record-former")]
    public sealed record RecordFormer([property: Id(0)] FormerFramework Former) : LocalAreaChange;

    /// <summary>Record another visit to the same partners.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Day">Its first day.</param>
    /// <param name="About">What it is about; at most 200 characters, may be empty.</param>
    [GenerateSerializer, Immutable, Alias("local-areas.change.record-visit")]
    public sealed record RecordVisit([property: Id(0)] PartnerVisitKind Kind, [property: Id(1)] DateOnly Day, [property: Id(2)] string About) : LocalAreaChange;

    /// <summary>Record a decision of the regional director.</summary>
    /// <param name="Kind">Bring a full inspection forward, or add a monitoring inspection.</param>
    /// <param name="DecidedOn">The day of the decision.</param>
    /// <param name="Director">The director's name.</param>
    /// <param name="By">The day by which the inspection is to take place.</param>
    /// <param name="Reason">Why; 1 to 500 characters.</param>
    [GenerateSerializer, Immutable, Alias("local-areas.change.record-decision")]
    public sealed record RecordDecision(
        [property: Id(0)] AreaInspectionKind Kind,
        [property: Id(1)] DateOnly DecidedOn,
        [property: Id(2)] string Director,
        [property: Id(3)] DateOnly By,
        [property: Id(4)] string Reason) : LocalAreaChange;

    /// <summary>Add to the intelligence log.</summary>
    /// <param name="Kind">Where it comes from.</param>
    /// <param name="Day">Its day; not after today.</param>
    /// <param name="Words">What was learnt; 1 to 2,000 characters.</param>
    [GenerateSerializer, Immutable, Alias("local-areas.change.add-intelligence")]
    public sealed record AddIntelligence([property: Id(0)] IntelligenceKind Kind, [property: Id(1)] DateOnly Day, [property: Id(2)] string Words) : LocalAreaChange;

    /// <summary>Add a school term.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="From">First day.</param>
    /// <param name="To">Last day.</param>
    [GenerateSerializer, Immutable, Alias("local-areas.change.add-term")]
    public sealed record AddTerm([property: Id(0)] string Name, [property: Id(1)] DateOnly From, [property: Id(2)] DateOnly To) : LocalAreaChange;

    /// <summary>Withdraw an entry that was made by mistake. It stays in the ledger.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Reason">Why; 1 to 200 characters.</param>
    [GenerateSerializer, Immutable, Alias("local-areas.change.withdraw")]
    public sealed record Withdraw([property: Id(0)] Guid Entry, [property: Id(1)] string Reason) : LocalAreaChange;
}
