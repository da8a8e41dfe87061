using AreaSend.Grains.Inspectors.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspectors.GivenInspector;

namespace AreaSend.Rules.Tests.Inspectors;

public sealed class TrainingRulesTests
{
    private static readonly InspectorCommand.RecordTraining Framework = new() { Title = " Area SEND framework ", Day = new(2026, 1, 14), Lapses = new(2028, 1, 14) };

    [Fact, Handbook("K043")]
    public void Training_is_recorded_once_and_when_it_lapses_can_be_corrected()
    {
        var recorded = TrainingRules.Record(Of(), Framework, Today).Events;
        recorded.Should().Equal(new InspectorEvent.TrainingRecorded("Area SEND framework", new(2026, 1, 14), new(2028, 1, 14)));
        var known = Of([.. recorded]);
        TrainingRules.Record(known, Framework, Today).Should().BeEquivalentTo(new { Events = Array.Empty<object>(), Refusal = (Refusal?)null });

        var corrected = TrainingRules.Record(known, Framework with { Lapses = null }, Today).Events;

        known.Evolve(corrected[0]).Trainings.Should().Equal(new Training("Area SEND framework", new(2026, 1, 14), null));
    }

    [Fact]
    public void The_latest_training_comes_first() =>
        Of(new InspectorEvent.TrainingRecorded("One", new(2025, 1, 1), null), new InspectorEvent.TrainingRecorded("Two", new(2026, 1, 1), null)).Trainings.Select(one => one.Title).Should().Equal("Two", "One");

    [Fact]
    public void Training_in_the_future_or_without_a_title_or_lapsing_before_it_was_had_is_refused()
    {
        Refused(Framework with { Day = Today.AddDays(1), Lapses = null }).Should().Be((RefusalCode.Invalid, "Day"));
        Refused(Framework with { Day = new(1989, 12, 31) }).Should().Be((RefusalCode.Invalid, "Day"));
        Refused(Framework with { Title = " " }).Should().Be((RefusalCode.Empty, "Title"));
        Refused(Framework with { Lapses = new(2026, 1, 13) }).Should().Be((RefusalCode.Invalid, "Lapses"));
        TrainingRules.Record(Of(), Framework with { Day = Today }, Today).Refusal.Should().BeNull("training can end today");
    }

    [Fact, Handbook("K045")]
    public void An_inspection_that_was_shadowed_is_recorded_once_and_never_in_the_future()
    {
        var command = new InspectorCommand.RecordShadowing { Inspection = "Barnet, full inspection", Day = new(2026, 3, 20) };

        var events = TrainingRules.Record(Of(), command, Today).Events;

        events.Should().Equal(new InspectorEvent.ShadowingRecorded("Barnet, full inspection", new(2026, 3, 20)));
        TrainingRules.Record(Of([.. events]), command, Today).Events.Should().BeEmpty();
        TrainingRules.Record(Of(), command with { Day = Today.AddDays(1) }, Today).Refusal!.Field.Should().Be("Day");
        TrainingRules.Record(Of(), command with { Inspection = "" }, Today).Refusal!.Code.Should().Be(RefusalCode.Empty);
    }

    private static (string, string?) Refused(InspectorCommand.RecordTraining command) =>
        TrainingRules.Record(Of(), command, Today).Refusal is { } refusal ? (refusal.Code, refusal.Field) : ("", null);
}
