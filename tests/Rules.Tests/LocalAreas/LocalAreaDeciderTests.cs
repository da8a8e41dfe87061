using AreaSend.Grains.LocalAreas;
using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Partnership;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.LocalAreas;

[Handbook("K006", "statistics methodology 2025, introduction")]
public sealed class LocalAreaDeciderTests
{
    private static readonly LocalAreaId Barnet = new("302");

    private static readonly LocalAreaCommand.Record Facts = new()
    {
        Name = "Barnet",
        GssCode = "E09000003",
        Region = "London",
        IntegratedCareBoard = "NHS North Central London Integrated Care Board",
    };

    [Fact]
    public void A_new_area_is_recorded() =>
        LocalAreaDecider.Record(LocalAreaState.Empty, Barnet, Facts).Events.Should().Equal(
            new LocalAreaEvent.RecordedV2("302", "Barnet", "E09000003", "London", "NHS North Central London Integrated Care Board", AreaFootprint.Unknown));

    [Fact]
    public void The_same_facts_again_record_nothing()
    {
        var known = LocalAreaDecider.Record(LocalAreaState.Empty, Barnet, Facts).Events.Aggregate(LocalAreaState.Empty, (s, e) => s.Evolve(e));

        LocalAreaDecider.Record(known, Barnet, Facts).Events.Should().BeEmpty();
        LocalAreaDecider.Record(known, Barnet, Facts with { IntegratedCareBoard = "NHS West and North London Integrated Care Board" }).Events.Should().HaveCount(1);
    }

    [Fact]
    public void The_invented_area_has_no_statistics_code() =>
        LocalAreaDecider.Record(LocalAreaState.Empty, LocalAreaId.Demonstration, Facts with { GssCode = "" }).Refusal.Should().BeNull();

    [Fact]
    public void An_area_without_a_name_or_with_an_over_long_one_is_refused()
    {
        LocalAreaDecider.Record(LocalAreaState.Empty, Barnet, Facts with { Name = "" }).Refusal!.Code.Should().Be(RefusalCode.Empty);
        LocalAreaDecider.Record(LocalAreaState.Empty, Barnet, Facts with { Name = new string('x', 101) }).Refusal!.Code.Should().Be(RefusalCode.TooLong);
    }

    [Fact]
    public void The_shipped_list_has_the_153_areas_once_each_in_8_regions()
    {
        var areas = ShippedLocalAreas.Read();

        areas.Should().HaveCount(153);
        areas.Select(a => a.Id).Should().OnlyHaveUniqueItems().And.NotContain(LocalAreaId.Demonstration);
        areas.Select(a => a.Facts.GssCode).Should().OnlyHaveUniqueItems().And.OnlyContain(c => c.Length == 9);
        areas.Select(a => a.Facts.Region).Distinct().Should().HaveCount(8);
        areas.Should().OnlyContain(a => LocalAreaDecider.Record(LocalAreaState.Empty, a.Id, a.Facts).Events.Length == 1);
        areas.Single(a => a.Id.Code == "370").Facts.GssCode.Should().Be("E08000038", "Barnsley's code changed on 1 May 2025");
    }

    [Fact, Handbook("K007", "draft 2022, paragraph 18")]
    public void The_shipped_list_knows_former_codes_new_areas_and_what_they_replaced()
    {
        var areas = ShippedLocalAreas.Read().ToDictionary(a => a.Id.Code, a => a.Facts.Footprint);

        areas["370"].Should().BeEquivalentTo(new { FormerGssCode = "E08000016", GssFrom = new DateOnly(2025, 5, 1), ExistsFrom = (DateOnly?)null });
        areas["942"].Should().BeEquivalentTo(new { ExistsFrom = new DateOnly(2023, 4, 1), Predecessors = new[] { "Cumbria (part)" } });
        areas.Values.Count(a => a.ExistsFrom is not null).Should().Be(7);
        areas.Values.Should().OnlyContain(a => (a.ExistsFrom == null) == a.Predecessors.IsEmpty);
    }

    [Fact]
    public void An_event_of_the_first_version_keeps_the_area_and_knows_nothing_through_time() =>
        LocalAreaState.Empty.Evolve(new LocalAreaEvent.Recorded("302", "Barnet", "E09000003", "London", "NHS North Central London")).Facts
            .Should().Be(new LocalAreaEvent.RecordedV2("302", "Barnet", "E09000003", "London", "NHS North Central London", AreaFootprint.Unknown));
}
