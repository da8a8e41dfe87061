using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;
using static AreaSend.Rules.Tests.Inspections.Lifecycle.GivenLifecycle;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

[Handbook("K059", "summary of changes April 2024, paragraph 80")]
public sealed class PauseRulesTests
{
    private static readonly InspectionMove.Pause Pause = new() { Reason = "A member of staff is distressed.", DutyDeskPerson = "Ann Lowe", DutyDeskAt = NotificationMorning };
    private static readonly InspectionMove.Resume Resume = new() { Agreed = "The meeting is held on Wednesday." };

    [Theory]
    [InlineData(InspectionStage.InformationGathering)]
    [InlineData(InspectionStage.OnSite)]
    public void A_paused_inspection_resumes_where_it_stood_and_no_date_moved(InspectionStage stage)
    {
        var paused = Begun(stage).Moves(Pause);
        paused.Lifecycle.Stage.Should().Be(InspectionStage.Paused);

        var resumed = paused.Moves(Resume);

        resumed.Lifecycle.Stage.Should().Be(stage);
        resumed.Plan.Should().Be(Begun(stage).Plan);
    }

    [Fact]
    public void Nothing_moves_on_while_it_is_paused()
    {
        var paused = Begun(InspectionStage.OnSite).Moves(Pause);

        paused.Refuses(new InspectionMove.HoldFinalTeamMeeting { At = Later, Present = "All" }).Message.Should()
            .Be("The inspection is paused. From here one can change the team, name the nominated officer or resume it.");
        paused.Refuses(Pause).Code.Should().Be(LifecycleRefusal.WrongStage);
        Begun(InspectionStage.OnSite).Refuses(Resume).Code.Should().Be(LifecycleRefusal.WrongStage);
    }

    [Fact]
    public void A_pause_says_why_and_who_at_the_duty_desk_was_contacted_when()
    {
        var state = Begun(InspectionStage.OnSite);

        state.Refuses(Pause with { Reason = "" }).Field.Should().Be("Reason");
        state.Refuses(Pause with { DutyDeskPerson = "" }).Field.Should().Be("DutyDeskPerson");
        state.Refuses(Pause with { DutyDeskAt = Later.AddHours(1) }).Field.Should().Be("DutyDeskAt");
        state.Moves(Pause).Refuses(Resume with { Agreed = "" }).Field.Should().Be("Agreed");
    }
}
