using System.Collections.Immutable;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Intelligence;
using AreaSend.LocalAreas.Partnership;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>What is known of a local area.</summary>
/// <param name="Facts">The facts last recorded; null when there is no such area.</param>
/// <param name="Links">When it ended and what replaced it; null while it goes on.</param>
/// <param name="Contacts">Who speaks for the parts of the partnership.</param>
/// <param name="Record">History and what else decides what is due.</param>
/// <param name="Intelligence">The intelligence log, earliest first.</param>
public sealed record LocalAreaState(
    LocalAreaEvent.RecordedV2? Facts,
    AreaLinks? Links,
    ImmutableSortedDictionary<PartnershipPart, PartnershipContact> Contacts,
    AreaRecord Record,
    ImmutableArray<IntelligenceEntry> Intelligence) : ILedgerState<LocalAreaState, LocalAreaEvent>
{
    /// <inheritdoc/>
    public static LocalAreaState Empty { get; } = new(null, null, ImmutableSortedDictionary<PartnershipPart, PartnershipContact>.Empty, AreaRecord.Empty, []);

    /// <inheritdoc/>
    public LocalAreaState Evolve(LocalAreaEvent happened) => happened switch
    {
        LocalAreaEvent.Recorded e => With(new LocalAreaEvent.RecordedV2(e.Code, e.Name, e.GssCode, e.Region, e.IntegratedCareBoard, Facts?.Footprint ?? AreaFootprint.Unknown)),
        LocalAreaEvent.RecordedV2 e => With(e),
        LocalAreaEvent.ContactSet e => this with { Contacts = e.Contact.Name.Length == 0 ? Contacts.Remove(e.Contact.Part) : Contacts.SetItem(e.Contact.Part, e.Contact) },
        LocalAreaEvent.Ended e => this with { Links = e.Links, Record = Record with { ExistsUntil = e.Links.ExistsUntil } },
        LocalAreaEvent.InspectionRecorded e => this with { Record = Record with { Inspections = [.. Record.Inspections.Where(one => one.Entry != e.Inspection.Entry).Append(e.Inspection).OrderBy(one => one.Start)] } },
        LocalAreaEvent.FormerRecorded e => this with { Record = Record with { Former = e.Former } },
        LocalAreaEvent.VisitRecorded e => this with { Record = Record with { Visits = [.. Record.Visits.Append(e.Visit).OrderBy(one => one.Day)] } },
        LocalAreaEvent.DecisionRecorded e => this with { Record = Record with { Decisions = [.. Record.Decisions.Append(e.Decision).OrderBy(one => one.DecidedOn)] } },
        LocalAreaEvent.TermAdded e => this with { Record = Record with { Terms = [.. Record.Terms.Append(e.Term).OrderBy(one => one.From)] } },
        LocalAreaEvent.IntelligenceAdded e => this with { Intelligence = [.. Intelligence.Append(e.Intelligence).OrderBy(one => one.Day)] },
        LocalAreaEvent.EntryWithdrawn e => Without(e.Entry),
        _ => this,
    };

    /// <summary>Whether there is an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>True when it was made and not withdrawn.</returns>
    public bool Has(Guid entry) => Entries.Contains(entry);

    private IEnumerable<Guid> Entries => Record.Inspections.Select(one => one.Entry)
        .Concat(Record.Visits.Select(one => one.Entry))
        .Concat(Record.Decisions.Select(one => one.Entry))
        .Concat(Record.Terms.Select(one => one.Entry))
        .Concat(Intelligence.Select(one => one.Entry));

    private LocalAreaState With(LocalAreaEvent.RecordedV2 facts) => this with { Facts = facts, Record = Record with { ExistsFrom = facts.Footprint.ExistsFrom } };

    private LocalAreaState Without(Guid entry) => this with
    {
        Intelligence = Intelligence.RemoveAll(one => one.Entry == entry),
        Record = Record with
        {
            Inspections = Record.Inspections.RemoveAll(one => one.Entry == entry),
            Visits = Record.Visits.RemoveAll(one => one.Entry == entry),
            Decisions = Record.Decisions.RemoveAll(one => one.Entry == entry),
            Terms = Record.Terms.RemoveAll(one => one.Entry == entry),
        },
    };
}
