using AreaSend.Calendar;
using AreaSend.Testing;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Tests.Calendar;

[Handbook("K033", "gov.uk bank holidays")]
public sealed class CalendarGrainTests : IAsyncLifetime
{
    private const string Newer = """{"england-and-wales":{"events":[{"title":"Christmas Day","date":"2028-12-25"},{"title":"Christmas Day","date":"2029-12-25"}]}}""";
    private static readonly Actor Scheduler = new(new PersonId("sam"), "Sam Whitfield", PersonKind.Scheduler);
    private static readonly Actor Inspector = new(new PersonId("priya"), "Priya Shah", PersonKind.Inspector);
    private static readonly Actor Officer = new(new PersonId("amara"), "Amara Bello", PersonKind.AreaOfficer);
    private ClusterFixture cluster = null!;

    private ICalendarGrain Calendar => cluster.Grains.GetGrain<ICalendarGrain>(0);

    public async Task InitializeAsync() => cluster = await ClusterFixture.StartAsync();

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task A_scheduler_imports_a_newer_list_and_everyone_sees_who_did()
    {
        (await ClusterFixture.As(Officer, Calendar.ReadAsync)).Should().Match<CalendarView>(view => view.ImportedBy == null && !view.MayImport && view.Revision == 0);
        var id = CommandId.New();
        (await ImportAsync(Scheduler, id)).Value!.Revision.Should().Be(1);
        (await ImportAsync(Scheduler, id)).Value!.Revision.Should().Be(1, "a second press records nothing");
        (await ImportAsync(Scheduler, CommandId.New())).Refusal!.Code.Should().Be("exists");

        var view = await ClusterFixture.As(Officer, Calendar.ReadAsync);
        view.ImportedBy.Should().Be("Sam Whitfield");
        view.List.LastKnownDay.Should().Be(new DateOnly(2029, 12, 31));
        (await ClusterFixture.As(Inspector, Calendar.HolidaysAsync)).LastKnownDay.Should().Be(view.List.LastKnownDay);
        (await cluster.Ledger.ReadAllAsync(0, 10)).Should().ContainSingle(entry => entry.Type == "calendar.bank-holidays-imported.v1" && entry.Actor == "sam");
    }

    [Fact]
    public async Task Only_schedulers_import()
    {
        foreach (var actor in new[] { Inspector, Officer })
        {
            (await ImportAsync(actor, CommandId.New())).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        }
    }

    [Fact]
    public async Task Dates_beyond_the_last_known_year_are_worked_out_once_the_newer_list_is_imported()
    {
        var question = new TimelineQuestion { Day = new DateOnly(2028, 12, 4) };
        (await ClusterFixture.As(Inspector, () => Calendar.WorkOutAsync(question))).Refusal!.Source.Should().Be("K033");
        await ImportAsync(Scheduler, CommandId.New());
        (await ClusterFixture.As(Inspector, () => Calendar.WorkOutAsync(question))).Value!.Milestones[^1].Day.Year.Should().Be(2029);
    }

    [Fact]
    public async Task An_edition_that_is_not_there_is_unknown() =>
        (await ClusterFixture.As(Inspector, () => Calendar.WorkOutAsync(new TimelineQuestion { Day = new DateOnly(2026, 5, 11), Edition = new AreaSend.Framework.EditionId("1999") })))
            .Refusal!.Field.Should().Be("Edition");

    private Task<Answer<Receipt>> ImportAsync(Actor actor, CommandId id) =>
        ClusterFixture.As(actor, () => Calendar.ImportAsync(id, new CalendarCommand.Import { File = Newer }));
}
