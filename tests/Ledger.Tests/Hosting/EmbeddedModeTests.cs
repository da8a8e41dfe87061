using AreaSend.LocalAreas;
using AreaSend.Silo;
using AreaSend.Silo.Ledger;
using AreaSend.Testing;
using AreaSend.Testing.Stores;
using AreaSend.Vocabulary;
using Microsoft.Data.Sqlite;

namespace AreaSend.Ledger.Tests.Hosting;

public sealed class EmbeddedModeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_embedded_silo_starts_records_the_local_areas_and_says_it_is_ready()
    {
        await using var app = await EmbeddedHost.StartAsync(folder.Path);

        (await app.HealthAsync("live")).Should().Be(200);
        (await app.HealthAsync("ready")).Should().Be(200);
        var areas = await ClusterFixture.As(Actor.System, () => app.Grains.GetGrain<ILocalAreaRegisterGrain>(0).FindAsync("barnet", null, 0, 10));
        areas.Areas.Should().ContainSingle();
        (await app.Ledger.ReadAllAsync(0, 1000)).Should().HaveCountGreaterThanOrEqualTo(153);
    }

    [Fact]
    public async Task A_second_start_on_the_same_folder_records_nothing_again()
    {
        long first;
        await using (var app = await EmbeddedHost.StartAsync(folder.Path))
        {
            first = (await app.Ledger.ReadAllAsync(0, 10_000))[^1].Position;
        }

        await using var again = await EmbeddedHost.StartAsync(folder.Path);

        (await again.Ledger.ReadAllAsync(0, 10_000))[^1].Position.Should().Be(first);
    }

    [Fact]
    public async Task Two_processes_cannot_share_a_folder()
    {
        await using var app = await EmbeddedHost.StartAsync(folder.Path);

        await RefusesAsync("another AreaSend uses");
    }

    [Fact]
    public async Task A_damaged_file_stops_the_start()
    {
        await File.WriteAllBytesAsync(folder.File(LedgerMigrator.LedgerFile), [.. Enumerable.Repeat((byte)'x', 8192)]);

        await RefusesAsync("'ledger.db' in the folder of AreaSend:Data is damaged");
    }

    [Fact]
    public async Task A_file_damaged_in_the_middle_stops_the_start()
    {
        await using (await EmbeddedHost.StartAsync(folder.Path))
        {
        }

        await using (var file = File.OpenWrite(folder.File(LedgerMigrator.LedgerFile)))
        {
            file.Position = 3 * 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 3 * 4096).ToArray());
        }

        await RefusesAsync("is damaged");
    }

    [Fact]
    public async Task A_file_that_another_program_holds_stops_the_start()
    {
        await using var other = new SqliteConnection($"Data Source={folder.File(LedgerMigrator.LedgerFile)};Pooling=false");
        await other.OpenAsync();
        await using var hold = new SqliteCommand("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y);", other);
        await hold.ExecuteNonQueryAsync();

        await RefusesAsync("Another program holds 'ledger.db'");
    }

    [Fact]
    public void A_taken_port_is_named()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;

        FluentActions.Invoking(() => EmbeddedHost.Build(folder.Path, $"--AreaSend:SiloPort={port}")).Should().Throw<StartRefusedException>()
            .WithMessage($"AreaSend:SiloPort is {port}, which another program uses*");
    }

    private async Task RefusesAsync(string words)
    {
        await using var app = EmbeddedHost.Build(folder.Path);
        (await FluentActions.Awaiting(() => app.StartAsync()).Should().ThrowAsync<StartRefusedException>()).Which.Message.Should().Contain(words);
    }
}
