using AreaSend.Grains.LocalAreas;
using AreaSend.Inspections;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Intelligence;
using AreaSend.LocalAreas.Partnership;
using AreaSend.Schedule;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using Microsoft.Extensions.Logging.Abstractions;

namespace AreaSend.Grains.Tests.LocalAreas;

public sealed class LocalAreaAccessTests : IAsyncLifetime
{
    private static readonly Actor Scheduler = new(new PersonId("sam"), "Sam", PersonKind.Scheduler);
    private static readonly Actor Inspector = new(new PersonId("ina"), "Ina", PersonKind.Inspector);
    private static readonly Actor Officer = new(new PersonId("olu"), "Olu", PersonKind.AreaOfficer);
    private static readonly Actor Stranger = new(new PersonId("nobody"), "Nobody", PersonKind.Unknown);

    private ClusterFixture cluster = null!;

    private ILocalAreaGrain Barnet => cluster.Grains.GetGrain<ILocalAreaGrain>("302");

    private IScheduleGrain Schedule => cluster.Grains.GetGrain<IScheduleGrain>(0);

    public async Task InitializeAsync()
    {
        cluster = await ClusterFixture.StartAsync();
        await new LocalAreaRecorder(NullLogger<LocalAreaRecorder>.Instance).RunAsync(cluster.Grains, default);
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact, Handbook("K028"), Handbook("K029"), Handbook("K031")]
    public async Task Schedulers_see_all_of_an_area_inspectors_what_is_published_and_the_partnership_and_officers_what_is_published()
    {
        await FillAsync();

        var scheduler = (await ClusterFixture.As(Scheduler, Barnet.DetailAsync)).Value!;
        var inspector = (await ClusterFixture.As(Inspector, Barnet.DetailAsync)).Value!;
        var officer = (await ClusterFixture.As(Officer, Barnet.DetailAsync)).Value!;

        (scheduler.Record.Inspections.Length, scheduler.Record.Decisions.Length, scheduler.Record.Visits.Length, scheduler.Intelligence.Length, scheduler.Contacts.Length, scheduler.MayChange).Should().Be((2, 1, 1, 1, 1, true));
        foreach (var (view, contacts) in new[] { (inspector, 1), (officer, 0) })
        {
            (view.Record.Inspections.Length, view.Record.Decisions.Length, view.Record.Visits.Length, view.Intelligence.Length, view.Contacts.Length, view.MayChange).Should().Be((1, 0, 0, 0, contacts, false));
            view.Due.Select(one => one.Rule).Should().Equal("K017", "K015");
        }

        scheduler.Due.Select(one => one.Rule).Should().Contain("K024");
    }

    [Fact]
    public async Task Only_schedulers_change_an_area_and_a_repeat_changes_it_once()
    {
        var change = new LocalAreaChange.AddTerm("Autumn 2026", new(2026, 9, 2), new(2026, 10, 23));
        foreach (var actor in new[] { Inspector, Officer, Stranger })
        {
            (await ClusterFixture.As(actor, () => Barnet.ChangeAsync(CommandId.New(), change))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }

        var id = CommandId.New();
        var first = await ClusterFixture.As(Scheduler, () => Barnet.ChangeAsync(id, change));
        var second = await ClusterFixture.As(Scheduler, () => Barnet.ChangeAsync(id, change));
        second.Value.Should().Be(first.Value);
        (await ClusterFixture.As(Scheduler, Barnet.DetailAsync)).Value!.Record.Terms.Should().ContainSingle();
    }

    [Fact, Handbook("K028")]
    public async Task To_others_than_schedulers_there_is_no_schedule_in_the_words_of_an_unknown_inspection()
    {
        foreach (var actor in new[] { Inspector, Officer, Stranger })
        {
            var schedule = await ClusterFixture.As(actor, () => Schedule.ReadAsync(null));
            var absent = await ClusterFixture.As(actor, cluster.Grains.GetGrain<IInspectionGrain>(InspectionId.New().ToString()).ReadAsync);

            schedule.Refusal.Should().Be(absent.Refusal);
            (await ClusterFixture.As(actor, () => Barnet.WeighAsync(AreaInspectionKind.Full, new(2026, 11, 23), []))).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task The_schedule_has_the_153_areas_with_what_is_due_and_planned_and_by_region()
    {
        await FillAsync();
        await ClusterFixture.As(Scheduler, () => cluster.Grains.GetGrain<IInspectionGrain>(InspectionId.New().ToString()).PlanAsync(
            CommandId.New(), new() { Area = new("302"), FirstOnSiteDay = new(2027, 3, 8), Reasons = [new("K034", "test"), new("K026", "test"), new("K027", "test")] }));

        var all = (await ClusterFixture.As(Scheduler, () => Schedule.ReadAsync(null))).Value!;
        var london = (await ClusterFixture.As(Scheduler, () => Schedule.ReadAsync("London"))).Value!;

        all.Rows.Should().HaveCount(153);
        all.Rows.Select(row => row.Name).Should().BeInAscendingOrder(StringComparer.Ordinal);
        all.Regions.Should().HaveCount(8);
        london.Rows.Should().HaveCount(33).And.OnlyContain(row => row.Region == "London");
        london.Regions.Should().HaveCount(8);
        var barnet = london.Rows.Single(row => row.Name == "Barnet");
        barnet.Planned.Should().ContainSingle().Which.Day.Should().Be(new DateOnly(2027, 3, 8));
        barnet.Last!.Outcome.Should().Be(AreaOutcome.SystemicFailings);
    }

    private async Task FillAsync()
    {
        LocalAreaChange[] changes =
        [
            new LocalAreaChange.RecordInspection(new(Guid.Empty, AreaInspectionKind.Full, new(2023, 5, 8), new(2023, 5, 12), AreaOutcome.Inconsistent, new(2023, 7, 3), new(2023, 7, 13), "")),
            new LocalAreaChange.RecordInspection(new(Guid.Empty, AreaInspectionKind.Full, new(2024, 5, 6), new(2024, 5, 10), AreaOutcome.SystemicFailings, new(2024, 7, 1), null, "")),
            new LocalAreaChange.RecordDecision(AreaInspectionKind.Full, new(2024, 9, 2), "Dana Ortiz", new(2025, 3, 3), "Serious concern"),
            new LocalAreaChange.RecordVisit(PartnerVisitKind.IlacsMonitoring, new(2024, 11, 4), ""),
            new LocalAreaChange.AddIntelligence(IntelligenceKind.Concern, new(2024, 8, 1), "Waiting times grow"),
            new LocalAreaChange.SetContact(new(PartnershipPart.ParentCarerForum, "Barnet Parent Carer Forum", "")),
        ];
        foreach (var change in changes)
        {
            (await ClusterFixture.As(Scheduler, () => Barnet.ChangeAsync(CommandId.New(), change))).Refusal.Should().BeNull();
        }
    }
}
