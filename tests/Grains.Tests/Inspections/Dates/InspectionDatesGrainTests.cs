using AreaSend.Access;
using AreaSend.Calendar;
using AreaSend.Inspections.Dates;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Inspections.Dates;

[Handbook("K040", "draft 2022, paragraph 159")]
public sealed class InspectionDatesGrainTests(InspectionFixture given) : IClassFixture<InspectionFixture>
{
    private IInspectionDatesGrain Dates => given.Cluster.Grains.GetGrain<IInspectionDatesGrain>(given.Id.ToString());

    [Fact]
    public async Task The_lead_agrees_a_date_and_everyone_who_sees_the_inspection_sees_both()
    {
        var answer = await As(Role.LeadHmi, () => Dates.AgreeAsync(CommandId.New(), Later("The schools are closed.")));
        answer.Refusal.Should().BeNull();
        foreach (var role in Roles)
        {
            var view = (await As(role, Dates.ReadAsync)).Value!;
            var line = view.Dates.Single(one => one.Kind == MilestoneKind.SecondInformation);
            line.WorkedOut.Day.Should().Be(new DateOnly(2026, 11, 13));
            line.Agreed.Should().Be(new Milestone(MilestoneKind.SecondInformation, new DateOnly(2026, 11, 16), new TimeOnly(12, 0)));
            line.Reason.Should().Be("The schools are closed.");
            view.EditionTitle.Should().Be("July 2025");
            view.MayAgree.Should().Be(role is Role.LeadHmi);
        }
    }

    [Fact]
    public async Task Nobody_but_the_lead_agrees_a_date()
    {
        foreach (var role in Roles.Except([Role.LeadHmi]))
        {
            (await As(role, () => Dates.AgreeAsync(CommandId.New(), Later("I should like to.")))).Refusal!.Code.Should().Be(RefusalCode.Forbidden, $"{role}");
        }
    }

    [Fact]
    public async Task To_strangers_there_are_no_dates()
    {
        foreach (var actor in Strangers)
        {
            (await Testing.ClusterFixture.As(actor, Dates.ReadAsync)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
            (await Testing.ClusterFixture.As(actor, () => Dates.AgreeAsync(CommandId.New(), Later("I am curious.")))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        }
    }

    private static InspectionDatesCommand.Agree Later(string reason) =>
        new() { Milestone = MilestoneKind.SecondInformation, Day = new DateOnly(2026, 11, 16), At = new TimeOnly(12, 0), Reason = reason };
}
