using System.Globalization;
using AreaSend.Grains.LocalAreas;
using AreaSend.Grains.LocalAreas.Rules.Schedule;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Schedule;
using AreaSend.Vocabulary;
using Xunit.Abstractions;

namespace AreaSend.Rules.Tests.LocalAreas.Schedule;

public sealed class ScheduleRowsTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2026, 10, 1);

    [Fact]
    public void An_area_that_has_ended_has_no_row_and_one_that_ends_today_still_has() =>
        (Row(AreaRecord.Empty with { ExistsUntil = Today.AddDays(-1) }), Row(AreaRecord.Empty with { ExistsUntil = Today })).Should().Match<(ScheduleRow? Gone, ScheduleRow? There)>(both => both.Gone == null && both.There != null);

    [Fact, Handbook("K026")]
    public void A_row_shows_visits_to_come_and_not_those_that_are_over()
    {
        var record = AreaRecord.Empty with { Visits = [Visit(Today.AddDays(-1)), Visit(Today), Visit(Today.AddDays(9))] };

        Row(record)!.Visits.Select(visit => visit.Day).Should().Equal(Today, Today.AddDays(9));
    }

    /// <summary>What is due next in each of the 153 areas, with an invented but complete history of outcomes, equals a recount that goes about it another way.</summary>
    [Fact, Handbook("K015"), Handbook("K016"), Handbook("K017"), Handbook("K018"), Handbook("K019"), Handbook("K021"), Handbook("K022"), Handbook("K023"), Handbook("K024")]
    public void What_is_due_next_in_the_153_areas_equals_an_independent_recount()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"FIGURE seed {seed}");
        var random = new Random(seed);
        var (compared, kinds) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        for (var round = 0; round < 20; round++)
        {
            foreach (var (area, facts) in ShippedLocalAreas.Read())
            {
                var record = InventedHistory.Of(random, facts.Footprint.ExistsFrom, Today);
                var row = ScheduleRows.Of(area, facts.Name, facts.Region, record, [], Today);
                var counted = DueRecount.Of(record, Today);
                var found = row is null ? [] : row.Due.ToDictionary(one => one.Kind, one => one.Due);
                found.Should().Equal(counted, $"seed {seed}, round {round}, {facts.Name}: {record}");
                compared++;
                foreach (var rule in row?.Due.Select(one => one.Rule) ?? ["none"])
                {
                    kinds[rule] = kinds.GetValueOrDefault(rule) + 1;
                }
            }
        }

        output.WriteLine($"FIGURE {compared} areas compared, rules that came first: {string.Join(", ", kinds.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key} {one.Value}")))}");
        compared.Should().Be(20 * 153);
        kinds.Keys.Should().Contain(["K015", "K016", "K017", "K018", "K019", "K021", "K023", "K024", "K030", "none"]);
    }

    private static ScheduleRow? Row(AreaRecord record) => ScheduleRows.Of(new LocalAreaId("302"), "Barnet", "London", record, [], Today);

    private static PartnerVisit Visit(DateOnly day) => new(Guid.NewGuid(), PartnerVisitKind.OtherCqc, day, "");
}
