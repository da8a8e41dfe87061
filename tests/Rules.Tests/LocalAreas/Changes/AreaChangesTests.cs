using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.Grains.LocalAreas.Rules.Changes;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Intelligence;
using AreaSend.LocalAreas.Partnership;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.LocalAreas.Changes;

public sealed class AreaChangesTests
{
    private static readonly DateOnly Today = new(2026, 10, 1);
    private static readonly Guid Entry = Guid.NewGuid();

    private static readonly LocalAreaState Barnet = LocalAreaState.Empty.Evolve(new LocalAreaEvent.Recorded("302", "Barnet", "E09000003", "London", "NHS North Central London"));

    private static readonly PastInspection Full = new(Guid.Empty, AreaInspectionKind.Full, new(2024, 9, 16), new(2024, 9, 20), AreaOutcome.SystemicFailings, new(2024, 11, 1), new(2024, 11, 13), "");

    [Fact]
    public void An_area_that_is_not_there_cannot_be_changed() => Refused(LocalAreaState.Empty, new LocalAreaChange.RecordInspection(Full)).Code.Should().Be(RefusalCode.Unknown);

    [Fact]
    public void What_was_changed_meanwhile_is_not_overwritten_but_a_new_entry_may_come_late()
    {
        Refused(Barnet, new LocalAreaChange.RecordFormer(new(null, true, null)) { Seen = 6 }).Code.Should().Be(RefusalCode.Stale);
        Decide(Barnet, new LocalAreaChange.RecordInspection(Full) { Seen = 6 }).Refusal.Should().BeNull();
    }

    [Fact, Handbook("K030")]
    public void An_inspection_is_recorded_corrected_and_withdrawn()
    {
        var recorded = Apply(Barnet, new LocalAreaChange.RecordInspection(Full));
        recorded.Record.Inspections.Should().Equal(Full with { Entry = Entry });

        var corrected = Apply(recorded, new LocalAreaChange.RecordInspection(Full with { Entry = Entry, Outcome = AreaOutcome.Inconsistent }));
        corrected.Record.Inspections.Should().ContainSingle().Which.Outcome.Should().Be(AreaOutcome.Inconsistent);
        Decide(corrected, new LocalAreaChange.RecordInspection(corrected.Record.Inspections[0])).Events.Should().BeEmpty("nothing is new");

        Apply(corrected, new LocalAreaChange.Withdraw(Entry, "Entered by mistake")).Record.Inspections.Should().BeEmpty();
        Refused(corrected, new LocalAreaChange.Withdraw(Guid.NewGuid(), "Mistake")).Field.Should().Be("Entry");
        Refused(Barnet, new LocalAreaChange.RecordInspection(Full with { Entry = Entry })).Code.Should().Be(RefusalCode.Unknown);
    }

    [Theory]
    [InlineData("Start", "2026-10-02", "2026-10-05", null, null, AreaOutcome.NotKnown)]
    [InlineData("Start", "2022-12-31", "2023-01-06", null, null, AreaOutcome.Inconsistent)]
    [InlineData("End", "2024-09-16", "2024-09-15", null, null, AreaOutcome.Inconsistent)]
    [InlineData("End", "2026-09-28", "2026-10-02", null, null, AreaOutcome.NotKnown)]
    [InlineData("ReportReceived", "2024-09-16", "2024-09-20", "2024-09-19", null, AreaOutcome.Inconsistent)]
    [InlineData("ReportReceived", "2024-09-16", "2024-09-20", null, "2024-11-13", AreaOutcome.Inconsistent)]
    [InlineData("Published", "2024-09-16", "2024-09-20", "2024-11-01", "2024-10-31", AreaOutcome.Inconsistent)]
    [InlineData("Published", "2024-09-16", "2024-09-20", "2024-11-01", "2026-10-02", AreaOutcome.Inconsistent)]
    [InlineData("Outcome", "2024-09-16", "2024-09-20", "2024-11-01", null, AreaOutcome.NotKnown)]
    public void An_inspection_with_days_or_an_outcome_that_cannot_be_is_refused_at_its_field(string field, string start, string end, string? received, string? published, AreaOutcome outcome) =>
        Refused(Barnet, new LocalAreaChange.RecordInspection(Full with { Start = Day(start), End = Day(end), ReportReceived = received is null ? null : Day(received), Published = published is null ? null : Day(published), Outcome = outcome }))
            .Field.Should().Be(field);

    [Fact]
    public void A_monitoring_inspection_has_no_outcome_and_two_inspections_do_not_overlap()
    {
        Refused(Barnet, new LocalAreaChange.RecordInspection(Full with { Kind = AreaInspectionKind.Monitoring })).Field.Should().Be("Outcome");
        Refused(Apply(Barnet, new LocalAreaChange.RecordInspection(Full)), new LocalAreaChange.RecordInspection(Full with { Start = new(2024, 9, 20), End = new(2024, 9, 25) })).Code.Should().Be(RefusalCode.Exists);
    }

    [Fact, Handbook("K023")]
    public void A_revisit_without_a_statement_is_refused() =>
        Refused(Barnet, new LocalAreaChange.RecordFormer(new(new(2018, 3, 1), false, new DateOnly(2020, 1, 15)))).Field.Should().Be("Revisited");

    [Fact, Handbook("K024"), Handbook("K025")]
    public void A_decision_of_the_regional_director_has_a_name_a_past_day_a_later_day_to_inspect_and_a_reason()
    {
        LocalAreaChange.RecordDecision good = new(AreaInspectionKind.Full, new(2026, 9, 1), "Dana Ortiz", new(2026, 12, 11), "Serious concern about waiting times");

        Apply(Barnet, good).Record.Decisions.Should().ContainSingle().Which.Reason.Should().Be("Serious concern about waiting times");
        Refused(Barnet, good with { Director = " " }).Field.Should().Be("Director");
        Refused(Barnet, good with { DecidedOn = new(2026, 10, 2) }).Field.Should().Be("DecidedOn");
        Refused(Barnet, good with { By = new(2026, 9, 1) }).Field.Should().Be("By");
        Refused(Barnet, good with { Reason = "" }).Field.Should().Be("Reason");
    }

    [Fact, Handbook("K029")]
    public void Intelligence_is_kept_with_its_day_and_who_entered_it_and_never_of_a_day_to_come()
    {
        Apply(Barnet, new LocalAreaChange.AddIntelligence(IntelligenceKind.Concern, Today, "First line\r\nsecond line")).Intelligence
            .Should().Equal(new IntelligenceEntry(Entry, IntelligenceKind.Concern, Today, "First line second line", "Sam Whitfield"));
        Refused(Barnet, new LocalAreaChange.AddIntelligence(IntelligenceKind.Concern, Today.AddDays(1), "x")).Field.Should().Be("Day");
        Refused(Barnet, new LocalAreaChange.AddIntelligence(IntelligenceKind.Concern, Today, new string('x', 2001))).Code.Should().Be(RefusalCode.TooLong);
    }

    [Fact, Handbook("K027")]
    public void Terms_do_not_overlap_and_end_after_they_begin()
    {
        var state = Apply(Barnet, new LocalAreaChange.AddTerm("Autumn 2026, first half", new(2026, 9, 2), new(2026, 10, 23)));

        Refused(state, new LocalAreaChange.AddTerm("Again", new(2026, 10, 23), new(2026, 12, 18))).Code.Should().Be(RefusalCode.Exists);
        Refused(state, new LocalAreaChange.AddTerm("Backwards", new(2026, 12, 18), new(2026, 11, 2))).Field.Should().Be("To");
    }

    [Fact, Handbook("K026"), Handbook("K020")]
    public void A_visit_is_past_or_at_most_two_years_ahead()
    {
        Apply(Barnet, new LocalAreaChange.RecordVisit(PartnerVisitKind.IlacsMonitoring, new(2027, 3, 1), "Front door")).Record.Visits.Should().ContainSingle();
        Refused(Barnet, new LocalAreaChange.RecordVisit(PartnerVisitKind.IlacsMonitoring, new(2028, 10, 2), "")).Field.Should().Be("Day");
    }

    [Fact, Handbook("K031"), Handbook("K005")]
    public void Whoever_speaks_for_the_partnership_is_entered_replaced_and_taken_away()
    {
        var state = Apply(Barnet, new LocalAreaChange.SetContact(new(PartnershipPart.DfeAdviser, " Ada Adviser ", "ada@example.org")));
        state.Contacts[PartnershipPart.DfeAdviser].Name.Should().Be("Ada Adviser");
        Decide(state, new LocalAreaChange.SetContact(new(PartnershipPart.DfeAdviser, "Ada Adviser", "ada@example.org"))).Events.Should().BeEmpty();
        Apply(state, new LocalAreaChange.SetContact(new(PartnershipPart.DfeAdviser, "", ""))).Contacts.Should().BeEmpty();
        Refused(Barnet, new LocalAreaChange.SetContact(new(PartnershipPart.DfeAdviser, new string('x', 201), ""))).Field.Should().Be("Name");
    }

    [Fact, Handbook("K007"), Handbook("K022")]
    public void An_area_that_is_replaced_says_when_and_by_what()
    {
        Apply(Barnet, new LocalAreaChange.End(new(new(2027, 3, 31), "North Barnet; South Barnet"))).Record.ExistsUntil.Should().Be(new DateOnly(2027, 3, 31));
        Refused(Barnet, new LocalAreaChange.End(new(new(2027, 3, 31), ""))).Field.Should().Be("Successors");
        Refused(Barnet, new LocalAreaChange.End(new(new(2031, 3, 31), "North Barnet"))).Field.Should().Be("ExistsUntil");
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Grains.Ledger.Rules.Decision<LocalAreaEvent> Decide(LocalAreaState state, LocalAreaChange change) =>
        AreaChanges.Decide(state, change, new ChangeFacts(Entry, 7, Today, "Sam Whitfield"));

    private static Refusal Refused(LocalAreaState state, LocalAreaChange change) => Decide(state, change).Refusal!;

    private static LocalAreaState Apply(LocalAreaState state, LocalAreaChange change)
    {
        var decision = Decide(state, change);
        decision.Refusal.Should().BeNull();
        return decision.Events.Aggregate(state, (known, happened) => known.Evolve(happened));
    }
}
