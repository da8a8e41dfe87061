using AreaSend.Access;
using AreaSend.Inspections.Logs;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Inspections.Logs;

public sealed class InspectionLogGrainTests(InspectionFixture given) : IClassFixture<InspectionFixture>, IAsyncLifetime
{
    private static readonly Role[] SeeAll = [Role.LeadHmi, Role.CqcLead, Role.QualityAssurance];
    private static readonly Role[] Handle = [Role.LeadHmi, Role.CqcLead];

    private IInspectionLogGrain Log => given.Cluster.Grains.GetGrain<IInspectionLogGrain>(given.Id.ToString());

    private DateTimeOffset Now => given.Cluster.Time.GetUtcNow();

    public Task InitializeAsync() => given.PlanAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact, Handbook("K137"), Handbook("K138"), Handbook("K139")]
    public async Task Everyone_in_the_team_raises_and_only_the_leads_and_quality_assurance_see_it_all()
    {
        var team = Roles.Except([Role.Lano, Role.Scheduler]).ToList();
        foreach (var role in team)
        {
            (await RaiseAsync(role, LogKind.Distress)).Accepted.Should().BeTrue("{0} may raise a concern", role);
        }

        foreach (var role in team)
        {
            var view = (await As(role, Log.ReadAsync)).Value!;

            view.Entries.Select(one => one.Raised.Name).Should().Equal(
                SeeAll.Contains(role) ? team.AsEnumerable().Reverse().Select(one => one.ToString()) : role is Role.Shadow ? [] : [role.ToString()]);
            (view.SeesAll, view.MayHandle).Should().Be((SeeAll.Contains(role), Handle.Contains(role)));
        }
    }

    [Fact]
    public async Task The_area_schedulers_and_strangers_neither_read_nor_raise_nor_learn_that_an_entry_is_there()
    {
        var entry = CommandId.New();
        await RaiseAsync(Role.LeadHmi, LogKind.Safeguarding, entry);
        foreach (var actor in Strangers.Append(Person(Role.Lano)).Append(Person(Role.Scheduler)))
        {
            var hidden = Strangers.Contains(actor) ? RefusalCode.Unknown : RefusalCode.Forbidden;
            (await ClusterFixture.As(actor, Log.ReadAsync)).Refusal!.Code.Should().Be(hidden);
            (await ClusterFixture.As(actor, () => Log.RaiseAsync(CommandId.New(), Concern(LogKind.Distress)))).Refusal!.Code.Should().Be(hidden);
            (await ClusterFixture.As(actor, () => Log.CloseAsync(CommandId.New(), new() { Entry = entry.Value, Words = "Over." }))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        }
    }

    [Fact, Handbook("K137")]
    public async Task Who_raised_a_concern_escalates_it_at_once_and_only_the_leads_answer_and_close()
    {
        var entry = CommandId.New();
        await RaiseAsync(Role.HealthInspector, LogKind.Safeguarding, entry);
        var escalate = new InspectionLogCommand.Escalate { Entry = entry.Value, To = "Director of children's services", Words = "Told by telephone.", At = Now };
        var answer = new InspectionLogCommand.Respond { Entry = entry.Value, Words = "The child has been seen.", At = Now };
        var close = new InspectionLogCommand.Close { Entry = entry.Value, Words = "The authority acts." };

        (await As(Role.EducationInspector, () => Log.EscalateAsync(CommandId.New(), escalate))).Refusal!.Code.Should().Be(RefusalCode.Unknown, "it is another's");
        (await As(Role.QualityAssurance, () => Log.EscalateAsync(CommandId.New(), escalate))).Refusal!.Code.Should().Be(RefusalCode.Forbidden, "quality assurance reads");
        (await As(Role.LeadHmi, () => Log.CloseAsync(CommandId.New(), close))).Refusal!.Source.Should().Be("K137", "it was not escalated");
        (await As(Role.HealthInspector, () => Log.EscalateAsync(CommandId.New(), escalate))).Accepted.Should().BeTrue();
        (await As(Role.HealthInspector, () => Log.RespondAsync(CommandId.New(), answer))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await As(Role.HealthInspector, () => Log.CloseAsync(CommandId.New(), close))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await As(Role.CqcLead, () => Log.RespondAsync(CommandId.New(), answer))).Accepted.Should().BeTrue();
        (await As(Role.LeadHmi, () => Log.CloseAsync(CommandId.New(), close))).Accepted.Should().BeTrue();

        var seen = (await As(Role.HealthInspector, Log.ReadAsync)).Value!.Entries.Should().ContainSingle().Subject;
        seen.Steps.Select(one => (one.Kind, one.Recorded.Name)).Should().Equal(
            (LogStepKind.Escalated, "HealthInspector"), (LogStepKind.Answered, "CqcLead"), (LogStepKind.Closed, "LeadHmi"));
    }

    [Fact, Handbook("K045")]
    public async Task A_shadow_who_raised_a_concern_does_not_escalate_or_see_it_and_a_repeat_is_recorded_once()
    {
        var entry = CommandId.New();
        await RaiseAsync(Role.Shadow, LogKind.Safeguarding, entry);
        (await RaiseAsync(Role.Shadow, LogKind.Safeguarding, entry)).Accepted.Should().BeTrue();

        (await As(Role.Shadow, () => Log.EscalateAsync(CommandId.New(), new() { Entry = entry.Value, To = "DCS", Words = "Told.", At = Now }))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await As(Role.LeadHmi, Log.ReadAsync)).Value!.Entries.Should().ContainSingle();
    }

    private Task<Answer<Receipt>> RaiseAsync(Role role, LogKind kind, CommandId? id = null) => As(role, () => Log.RaiseAsync(id ?? CommandId.New(), Concern(kind)));

    private InspectionLogCommand.Raise Concern(LogKind kind) => new() { Kind = kind, Words = "CYP-02 was in tears.", Happened = Now };
}
