using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.LocalAreas.GivenRecord;

namespace AreaSend.Rules.Tests.LocalAreas;

public sealed class FullDueTests
{
    [Theory, Handbook("K016"), Handbook("K017"), Handbook("K019"), Handbook("K015")]
    [InlineData(AreaOutcome.TypicallyPositive, "K016", 2029)]
    [InlineData(AreaOutcome.Inconsistent, "K017", 2027)]
    [InlineData(AreaOutcome.SystemicFailings, "K019", 2027)]
    public void After_outcome_1_five_years_pass_and_after_the_others_three_from_the_end_of_the_inspection(AreaOutcome outcome, string rule, int year)
    {
        var items = FullDue.Of(With(Full(outcome, new(2024, 5, 17), new(2024, 7, 1), new(2024, 7, 11))), Today, DueCounts.Usual).ToList();

        items.Select(item => (item.Rule, item.Due)).Should().BeEquivalentTo([("K015", (DateOnly?)new DateOnly(2029, 5, 17)), (rule, new DateOnly(year, 5, 17))]);
        items.Single(item => item.Rule == rule).Reason.Should().Contain("the end of the inspection on 17 May 2024");
    }

    [Fact]
    public void An_edition_may_count_from_publication_and_says_so_and_an_unpublished_inspection_counts_from_its_end()
    {
        var counts = DueCounts.Usual with { FromPublication = true };

        var published = FullDue.Of(With(Full(AreaOutcome.Inconsistent, new(2024, 5, 17), new(2024, 7, 1), new(2024, 7, 11))), Today, counts).Single(item => item.Rule == "K017");
        var unpublished = FullDue.Of(With(Full(AreaOutcome.Inconsistent, new(2024, 5, 17))), Today, counts).Single(item => item.Rule == "K017");

        (published.Due, unpublished.Due).Should().Be((new DateOnly(2027, 7, 11), new DateOnly(2027, 5, 17)));
        published.Reason.Should().Contain("publication on 11 July 2024");
        unpublished.Reason.Should().Contain("the end of the inspection");
    }

    [Fact]
    public void An_inspection_on_the_last_day_of_February_is_due_again_on_the_last_day_of_February() =>
        FullDue.Of(With(Full(AreaOutcome.Inconsistent, new(2024, 2, 29))), Today, DueCounts.Usual).Should().Contain(item => item.Rule == "K017" && item.Due == new DateOnly(2027, 2, 28));

    [Fact, Handbook("K030")]
    public void An_area_not_inspected_yet_is_due_by_the_end_of_the_first_cycle() =>
        FullDue.Of(AreaRecord.Empty, Today, DueCounts.Usual).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "K030", Due = new DateOnly(2027, 12, 31) });

    [Fact, Handbook("K030")]
    public void An_inspection_whose_outcome_is_not_known_yet_only_starts_the_five_years() =>
        FullDue.Of(With(Full(AreaOutcome.NotKnown, new(2026, 9, 18))), Today, DueCounts.Usual).Should().ContainSingle().Which.Rule.Should().Be("K015");

    [Fact, Handbook("K021")]
    public void A_new_area_is_due_three_years_after_it_came_into_existence_until_it_is_inspected()
    {
        var record = AreaRecord.Empty with { ExistsFrom = new(2023, 4, 1) };

        FullDue.Of(record, Today, DueCounts.Usual).Should().Contain(item => item.Rule == "K021" && item.Due == new DateOnly(2026, 4, 1));
        FullDue.Of(record with { Inspections = [Full(AreaOutcome.Inconsistent, new(2025, 5, 16))] }, Today, DueCounts.Usual).Should().NotContain(item => item.Rule == "K021");
        FullDue.Of(record with { ExistsFrom = new(2019, 4, 1) }, Today, DueCounts.Usual).Should().NotContain(item => item.Rule == "K021", "its three years were over before the framework began");
    }

    [Fact, Handbook("K023")]
    public void A_former_statement_never_revisited_is_due_by_the_end_of_2025_until_the_area_is_inspected()
    {
        var record = AreaRecord.Empty with { Former = new(new(2018, 6, 1), StatementRequired: true, Revisited: null) };

        FullDue.Of(record, Today, DueCounts.Usual).Should().Contain(item => item.Rule == "K023" && item.Due == new DateOnly(2025, 12, 31));
        FullDue.Of(record with { Former = new(new(2018, 6, 1), true, new DateOnly(2021, 2, 3)) }, Today, DueCounts.Usual).Should().NotContain(item => item.Rule == "K023");
        FullDue.Of(record with { Former = new(new(2018, 6, 1), false, null) }, Today, DueCounts.Usual).Should().NotContain(item => item.Rule == "K023");
        FullDue.Of(record with { Inspections = [Full(AreaOutcome.Inconsistent, new(2024, 5, 17))] }, Today, DueCounts.Usual).Should().NotContain(item => item.Rule == "K023");
    }

    [Fact, Handbook("K024"), Handbook("K025")]
    public void The_regional_director_brings_a_full_inspection_forward_until_it_has_taken_place()
    {
        var record = With(Full(AreaOutcome.TypicallyPositive, new(2024, 5, 17))) with { Decisions = [Decision(AreaInspectionKind.Full, new(2026, 3, 2), new(2026, 12, 11))] };

        var item = FullDue.Of(record, Today, DueCounts.Usual).Single(one => one.Rule == "K024");
        item.Due.Should().Be(new DateOnly(2026, 12, 11));
        item.Reason.Should().Contain("Dana Ortiz").And.Contain("2 March 2026").And.Contain("Serious concern");
        FullDue.Of(record with { Inspections = [Full(AreaOutcome.Inconsistent, new(2026, 9, 18))] }, Today, DueCounts.Usual).Should().NotContain(one => one.Rule == "K024");
    }

    [Fact]
    public void Years_count_from_the_end_unless_the_edition_says_publication()
    {
        var inspection = Full(AreaOutcome.Inconsistent, new(2024, 5, 17), new(2024, 7, 1), new(2024, 7, 11));

        FullDue.Base(inspection, DueCounts.Usual).Should().Be(new DateOnly(2024, 5, 17));
        FullDue.Base(inspection, DueCounts.Usual with { FromPublication = true }).Should().Be(new DateOnly(2024, 7, 11));
    }
}
