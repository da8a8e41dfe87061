using System.Globalization;
using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Inspections;
using AreaSend.Inspections.Team;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;

namespace AreaSend.Rules.Tests.Inspections.Team;

public sealed class HindrancesTests
{
    private static readonly InspectorStanding Free = new(Priya, [], [new Training("Area SEND framework", new(2025, 1, 1), new(2026, 11, 27))], [], InConflict: false);

    [Fact]
    public void An_inspector_who_is_trained_to_the_last_day_and_has_nothing_else_to_do_is_free() =>
        Hindrances.Of(Free, Monday, []).Should().BeEmpty();

    [Theory]
    [InlineData("2026-11-18", "2026-11-18", false)]
    [InlineData("2026-11-16", "2026-11-19", true)]
    [InlineData("2026-11-27", "2026-12-04", true)]
    [InlineData("2026-11-28", "2026-11-28", false)]
    [InlineData("2026-11-01", "2026-12-31", true)]
    public void Leave_counts_from_the_two_days_of_fieldwork_to_the_last_on_site_day(string from, string to, bool hinders)
    {
        var away = Free with { Leave = [new Leave(Guid.NewGuid(), DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture))] };

        Hindrances.Of(away, Monday, []).Select(one => one.Kind).Should().Equal(hinders ? [HindranceKind.Leave] : []);
    }

    [Fact, Handbook("K048")]
    public void A_declared_conflict_is_said_without_its_reason() =>
        Hindrances.Of(Free with { InConflict = true }, Monday, []).Should().Equal(new Hindrance(HindranceKind.Conflict, "Has declared a conflict of interest with this area."));

    [Theory, Handbook("K116")]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(-14, false)]
    [InlineData(-7, true)]
    [InlineData(14, false)]
    public void Another_inspection_in_the_same_days_is_said_but_not_which(int days, bool hinders)
    {
        var (first, id) = (Monday.AddDays(days), InspectionId.New());
        var other = new Assignment(id, Priya.Person, "Barnet", Role.LeadHmi, Hindrances.FirstDay(first), first, first.AddDays(4));

        var found = Hindrances.Of(Free, Monday, [other]);

        found.Select(one => one.Kind).Should().Equal(hinders ? [HindranceKind.Elsewhere] : []);
        found.Should().NotContain(one => one.Words.Contains("Barnet", StringComparison.Ordinal));
        Hindrances.Of(Free, Monday, [other], id).Should().BeEmpty("the inspection itself does not count");
    }

    [Fact, Handbook("K043")]
    public void Training_that_lapses_before_the_last_day_is_said_until_a_refresher_takes_its_place()
    {
        var lapsed = Free with { Trainings = [new("Safeguarding", new(2024, 1, 1), new(2026, 11, 26))] };
        Hindrances.Of(lapsed, Monday, []).Should().Equal(new Hindrance(HindranceKind.TrainingLapsed, "Training Safeguarding lapses on 26 November 2026, before the inspection is over."));

        Hindrances.Of(lapsed with { Trainings = [new("safeguarding", new(2026, 10, 1), new(2028, 10, 1)), .. lapsed.Trainings] }, Monday, []).Should().BeEmpty();
        Hindrances.Of(lapsed with { Trainings = [new("Safeguarding", new(2026, 10, 1), null), .. lapsed.Trainings] }, Monday, []).Should().BeEmpty();
        Hindrances.Of(lapsed with { Trainings = [] }, Monday, []).Select(one => one.Kind).Should().Equal(HindranceKind.NoTraining);
    }
}
