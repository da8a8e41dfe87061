using AreaSend.Grains.Ledger;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Partnership;
using AreaSend.Testing;
using AreaSend.Testing.Ledger;
using AreaSend.Vocabulary;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Grains.Tests.Ledger;

/// <summary>What every grain on the ledger does, shown on the simplest one.</summary>
public sealed class LedgeredGrainTests : IAsyncLifetime
{
    private const string Stream = "local-area/301";
    private readonly BreakableLedger ledger = new();
    private ClusterFixture cluster = null!;

    private ILocalAreaGrain Area => cluster.Grains.GetGrain<ILocalAreaGrain>("301");

    public async Task InitializeAsync() => cluster = await ClusterFixture.StartAsync(silo => silo.Services.AddSingleton<ILedger>(ledger));

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task A_repeated_command_gets_its_first_answer_and_records_nothing()
    {
        var id = CommandId.New();
        await RecordAsync(id, "First");
        await RecordAsync(CommandId.New(), "Second");

        (await RecordAsync(id, "First")).Value.Should().Be(new Receipt(1));

        (await ledger.HeadAsync(Stream))!.Version.Should().Be(2);
    }

    [Fact]
    public async Task A_fresh_activation_replays_its_stream_and_still_knows_its_commands()
    {
        var id = CommandId.New();
        await RecordAsync(id, "First");
        await RecordAsync(CommandId.New(), "Second");
        await ForgetAsync();

        (await ReadAsync()).Value!.Name.Should().Be("Second");
        (await RecordAsync(id, "First")).Value.Should().Be(new Receipt(1));
    }

    [Fact]
    public async Task A_failed_append_fails_the_call_and_the_same_command_may_be_sent_again()
    {
        var id = CommandId.New();
        ledger.FailBefore = true;
        await FluentActions.Awaiting(() => RecordAsync(id, "First")).Should().ThrowAsync<LedgerUnavailableException>();
        (await ReadAsync()).Refusal!.Code.Should().Be(RefusalCode.Unknown);

        (await RecordAsync(id, "First")).Value.Should().Be(new Receipt(1));
    }

    [Fact]
    public async Task An_append_whose_answer_was_lost_is_found_by_replay_and_not_written_twice()
    {
        var id = CommandId.New();
        ledger.FailAfter = true;
        await FluentActions.Awaiting(() => RecordAsync(id, "First")).Should().ThrowAsync<LedgerUnavailableException>();

        (await RecordAsync(id, "First")).Value.Should().Be(new Receipt(1));

        (await ReadAsync()).Value!.Name.Should().Be("First");
        (await ledger.HeadAsync(Stream))!.Version.Should().Be(1);
    }

    [Fact]
    public async Task A_command_that_lost_a_race_is_decided_again_on_what_the_winner_left()
    {
        await RecordAsync(CommandId.New(), "First");
        ledger.Overtake = winner => OvertakeAsync(winner, CommandId.New(), "Winner");

        (await RecordAsync(CommandId.New(), "Second")).Value.Should().Be(new Receipt(3));

        (await ledger.ReadAsync(Stream, 0, 10)).Should().HaveCount(3);
        (await ReadAsync()).Value!.Name.Should().Be("Second");
    }

    [Fact]
    public async Task A_command_that_another_activation_recorded_meanwhile_gets_its_answer()
    {
        var id = CommandId.New();
        await RecordAsync(CommandId.New(), "First");
        ledger.Overtake = winner => OvertakeAsync(winner, id, "Same");

        (await RecordAsync(id, "Same")).Value.Should().Be(new Receipt(2));

        (await ReadAsync()).Value!.Name.Should().Be("Same");
        (await ledger.HeadAsync(Stream))!.Version.Should().Be(2);
    }

    [Fact]
    public async Task A_command_that_was_recorded_before_an_upgrade_changed_its_event_gets_its_first_answer()
    {
        var id = CommandId.New();
        await RecordAsync(CommandId.New(), "First");
        await AppendAsync(ledger, id, new LocalAreaEvent.Recorded("301", "Before", "E09000002", "London", "NHS North East London"));
        await RecordAsync(CommandId.New(), "After");
        await ForgetAsync();

        (await RecordAsync(id, "Before")).Value.Should().Be(new Receipt(2));

        (await ReadAsync()).Value!.Name.Should().Be("After");
        (await ledger.HeadAsync(Stream))!.Version.Should().Be(3);
    }

    [Fact]
    public async Task A_stream_that_was_tampered_with_is_not_opened()
    {
        await RecordAsync(CommandId.New(), "First");
        await ForgetAsync();
        ledger.Tamper = entry => entry with { Payload = entry.Payload.Replace("First", "Forged", StringComparison.Ordinal) };

        var opening = await FluentActions.Awaiting(ReadAsync).Should().ThrowAsync<Exception>();

        opening.Which.ToString().Should().Contain("the ledger was changed from outside");
    }

    private static LocalAreaCommand.Record Facts(string name) => new() { Name = name, GssCode = "E09000002", Region = "London", IntegratedCareBoard = "NHS North East London" };

    private static Task OvertakeAsync(MemoryLedger winner, CommandId id, string name) =>
        AppendAsync(winner, id, new LocalAreaEvent.RecordedV2("301", name, "E09000002", "London", "NHS North East London", AreaFootprint.Unknown));

    private static async Task AppendAsync(ILedger to, CommandId id, LocalAreaEvent happened)
    {
        var stream = new LedgerStream(to, Stream, TimeProvider.System);
        stream.StartFrom((await to.HeadAsync(Stream))!);
        await stream.AppendAsync(id.Value, "system", [happened], []);
    }

    private Task<Answer<Receipt>> RecordAsync(CommandId id, string name) => ClusterFixture.As(Actor.System, () => Area.RecordAsync(id, Facts(name)));

    private Task<Answer<LocalAreaView>> ReadAsync() => ClusterFixture.As(Actor.System, () => Area.ReadAsync());

    private Task ForgetAsync() => cluster.Grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
}
