using AreaSend.Grains.Inspections.Rules.Logs;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspections.Logs;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Inspections.Logs;

public sealed class InspectionLogDeciderTests
{
    private static readonly DateTimeOffset Ten = new(2026, 11, 25, 10, 0, 0, TimeSpan.Zero);
    private static readonly Recorded By = new("mei-lin-chan", "Mei-Lin Chan", Ten.AddMinutes(10));
    private static readonly CommandId Id = CommandId.New();
    private static readonly InspectionLogCommand.Raise Concern = new() { Kind = LogKind.Safeguarding, Words = " CYP-02 is not safe. ", Happened = Ten };

    [Theory, Handbook("K137"), Handbook("K138"), Handbook("K139")]
    [InlineData(LogKind.Safeguarding)]
    [InlineData(LogKind.AboutInspection)]
    [InlineData(LogKind.Distress)]
    public void Each_kind_is_raised_with_its_time_and_gets_the_next_number(LogKind kind)
    {
        var raised = InspectionLogDecider.Raise(Id, Concern with { Kind = kind }, By).Events;
        raised.Should().Equal(new InspectionLogEvent.Raised(Id.Value, kind, "CYP-02 is not safe.", Ten, By));

        raised.Concat(raised).Aggregate(InspectionLogState.Empty, (s, e) => s.Evolve(e)).Entries.Select(one => one.Number).Should().Equal(1, 2);
    }

    [Fact]
    public void What_is_raised_has_words_a_kind_and_a_time_that_has_been()
    {
        Refused(Concern with { Words = "" }).Should().Be((RefusalCode.Empty, "Words"));
        Refused(Concern with { Words = new string('x', 1001) }).Should().Be((RefusalCode.TooLong, "Words"));
        Refused(Concern with { Kind = (LogKind)7 }).Should().Be((RefusalCode.Invalid, "Kind"));
        Refused(Concern with { Happened = By.At.AddMinutes(6) }).Should().Be((RefusalCode.Invalid, "Happened"));
        Refused(Concern with { Happened = By.At.AddDays(-367) }).Should().Be((RefusalCode.Invalid, "Happened"));
        InspectionLogDecider.Raise(Id, Concern with { Happened = By.At.AddMinutes(4) }, By).Refusal.Should().BeNull("a tablet's clock may be ahead");
    }

    [Fact, Handbook("K137", "draft 2022, paragraphs 53 and 107")]
    public void A_safeguarding_concern_is_escalated_answered_and_closed_in_that_order()
    {
        var entry = Raised(LogKind.Safeguarding);
        var close = new InspectionLogCommand.Close { Entry = Id.Value, Words = "The authority acts." };
        InspectionLogDecider.Close(entry, close, By).Refusal!.Source.Should().Be("K137", "it was never escalated");

        var escalated = After(entry, InspectionLogDecider.Escalate(entry, new() { Entry = Id.Value, To = "Director of children's services", Words = "Told.", At = Ten.AddMinutes(5) }, By).Events[0]);
        var answered = After(escalated, InspectionLogDecider.Respond(escalated, new() { Entry = Id.Value, Words = "Seen by a social worker.", At = Ten.AddMinutes(8) }, By).Events[0]);
        var closed = After(answered, InspectionLogDecider.Close(answered, close, By).Events[0]);

        escalated.Escalated.Should().Be(Ten.AddMinutes(5));
        closed.Steps.Select(one => one.Kind).Should().Equal(LogStepKind.Escalated, LogStepKind.Answered, LogStepKind.Closed);
        closed.Closed.Should().BeTrue();
        InspectionLogDecider.Close(closed, close, By).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        InspectionLogDecider.Respond(closed, new() { Entry = Id.Value, Words = "More.", At = Ten }, By).Refusal!.Code.Should().Be(RefusalCode.Invalid);
    }

    [Theory, Handbook("K138"), Handbook("K139")]
    [InlineData(LogKind.AboutInspection)]
    [InlineData(LogKind.Distress)]
    public void What_is_dealt_with_on_the_spot_is_closed_without_escalation(LogKind kind) =>
        InspectionLogDecider.Close(Raised(kind), new() { Entry = Id.Value, Words = "We took a break." }, By).Refusal.Should().BeNull();

    [Fact]
    public void Nothing_is_escalated_before_it_happened_or_in_the_future_or_to_nobody()
    {
        var command = new InspectionLogCommand.Escalate { Entry = Id.Value, To = "Director", Words = "Told.", At = Ten };

        InspectionLogDecider.Escalate(Raised(LogKind.Distress), command, By).Refusal.Should().BeNull();
        InspectionLogDecider.Escalate(Raised(LogKind.Distress), command with { At = Ten.AddSeconds(-1) }, By).Refusal!.Field.Should().Be("At");
        InspectionLogDecider.Escalate(Raised(LogKind.Distress), command with { At = By.At.AddHours(1) }, By).Refusal!.Field.Should().Be("At");
        InspectionLogDecider.Escalate(Raised(LogKind.Distress), command with { To = "" }, By).Refusal!.Field.Should().Be("To");
    }

    private static LogEntry Raised(LogKind kind) => InspectionLogState.Empty.Evolve(InspectionLogDecider.Raise(Id, Concern with { Kind = kind }, By).Events[0]).Entries[0];

    private static LogEntry After(LogEntry entry, InspectionLogEvent happened) => new InspectionLogState([entry]).Evolve(happened).Entries[0];

    private static (string, string?) Refused(InspectionLogCommand.Raise command) => InspectionLogDecider.Raise(Id, command, By).Refusal is { } refusal ? (refusal.Code, refusal.Field) : ("", null);
}
