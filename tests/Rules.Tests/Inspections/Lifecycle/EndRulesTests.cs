using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.Lifecycle.GivenLifecycle;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

public sealed class EndRulesTests
{
    private static readonly InspectionMove.HoldFinalTeamMeeting Meeting = new() { At = Later.AddHours(-6), Present = "The whole team" };
    private static readonly InspectionMove.GiveFeedback Feedback = new() { At = Later.AddHours(-1), Present = "Director, board, officer, forum" };

    [Fact, Handbook("K127", "draft 2022, paragraph 98"), Handbook("K128", "draft 2022, paragraph 106")]
    public void The_feedback_comes_after_the_final_team_meeting_and_ends_the_inspection()
    {
        var onSite = Begun(InspectionStage.OnSite);

        onSite.Refuses(Feedback).Code.Should().Be(LifecycleRefusal.WrongStage);
        var met = onSite.Moves(Meeting);
        met.Refuses(Feedback with { At = Meeting.At.AddMinutes(-1) }).Field.Should().Be("At");
        met.Moves(Feedback).Lifecycle.Stage.Should().Be(InspectionStage.FeedbackGiven);
    }

    [Fact, Handbook("K127"), Handbook("K128")]
    public void Both_are_on_the_last_on_site_day_and_earlier_only_with_a_reason()
    {
        var onSite = Begun(InspectionStage.OnSite);
        var early = Later.AddDays(-1).AddHours(-5);

        onSite.Refuses(Meeting with { At = early }).Should().BeEquivalentTo(new { Code = RefusalCode.NeedsReason, Source = "K127" });
        var met = onSite.Moves(Meeting with { At = early, Reasons = [new("K127", "Snow is forecast.")] });
        met.Refuses(Feedback with { At = early.AddHours(1) }).Should().BeEquivalentTo(new { Code = RefusalCode.NeedsReason, Source = "K128" });
    }

    [Fact]
    public void Both_are_in_the_past_and_say_who_was_there()
    {
        var onSite = Begun(InspectionStage.OnSite);

        onSite.Refuses(Meeting with { At = Later.AddMinutes(1) }).Field.Should().Be("At");
        onSite.Refuses(Meeting with { Present = "" }).Field.Should().Be("Present");
        onSite.Moves(Meeting).Refuses(Feedback with { Present = "" }).Field.Should().Be("Present");
    }
}
