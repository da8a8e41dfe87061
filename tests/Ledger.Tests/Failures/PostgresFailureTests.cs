using System.Collections.Concurrent;
using System.Diagnostics;
using AreaSend.Grains.Ledger;
using AreaSend.Ledger.Tests.Ledger;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Postgres;
using AreaSend.Silo.Tools;
using AreaSend.Testing.Stores;
using Npgsql;
using Xunit.Abstractions;

namespace AreaSend.Ledger.Tests.Failures;

/// <summary>PostgreSQL goes away in the middle, and the application tries what it may not.</summary>
public sealed class PostgresFailureTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Killed_in_the_middle_and_started_again_no_acknowledged_append_is_lost_or_doubled()
    {
        await using var server = await PostgresServer.StartAsync();
        var connections = new PostgresConnections(await server.CreateDatabaseAsync());
        await LedgerMigrator.MigratePostgresAsync(connections);
        await using var ledger = new PostgresLedger(connections);
        using var stop = new CancellationTokenSource();
        var acknowledged = new ConcurrentBag<Append>();
        var slowest = new ConcurrentBag<TimeSpan>();
        var writers = Enumerable.Range(0, 8).Select(_ => Task.Run(() => WriteAsync(ledger, acknowledged, slowest, stop.Token))).ToList();
        for (var round = 0; round < 3; round++)
        {
            var before = acknowledged.Count;
            await UntilAsync(() => acknowledged.Count > before + 50);
            await server.KillAsync();
            var killed = slowest.Count;
            await UntilAsync(() => slowest.Count > killed);
            await server.StartServerAsync();
        }

        var last = acknowledged.Count;
        await UntilAsync(() => acknowledged.Count > last + 50);
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        foreach (var append in acknowledged)
        {
            (await ledger.ReadAsync(append.Stream, append.ExpectedVersion, 1)).Should().ContainSingle(e => e.CommandId == append.CommandId);
        }

        var whole = await LedgerVerification.RunAsync(ledger);
        whole.Broken.Should().BeNull();
        whole.Entries.Should().Be(acknowledged.Count, "every command was repeated until it was answered, and recorded once");
        output.WriteLine($"FIGURE PostgreSQL killed 3 times under 8 writers: slowest failed call {slowest.Max().TotalMilliseconds:0} ms, {acknowledged.Count} acknowledged, 0 lost, 0 doubled");
        slowest.Max().Should().BeLessThan(TimeSpan.FromSeconds(3), "a store that is away fails calls soon, even on a busy machine");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_said_in_words()
    {
        await using var ledger = new PostgresLedger(new PostgresConnections("Host=127.0.0.1;Port=1;Username=x;Database=x"));

        (await FluentActions.Awaiting(() => ledger.AppendAsync(Given.First("s", "{}"))).Should().ThrowAsync<LedgerUnavailableException>())
            .WithMessage("PostgreSQL does not answer at 127.0.0.1:1. Start it, or correct ConnectionStrings:Ledger*");
        await FluentActions.Awaiting(() => ledger.HeadAsync("s")).Should().ThrowAsync<LedgerUnavailableException>();
    }

    [Theory]
    [InlineData("UPDATE ledger SET payload = '{}'")]
    [InlineData("DELETE FROM ledger")]
    [InlineData("TRUNCATE ledger")]
    [InlineData("DROP TABLE ledger")]
    [InlineData("ALTER TABLE ledger ADD COLUMN x int")]
    [InlineData("CREATE TABLE x (y int)")]
    [InlineData("UPDATE orleansquery SET querytext = ''")]
    public async Task The_application_may_not(string text)
    {
        var connections = new PostgresConnections(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync());
        await LedgerMigrator.MigratePostgresAsync(connections);
        foreach (var application in new[] { connections.Application, connections.Writer })
        {
            await using var connection = new NpgsqlConnection(application + ";Pooling=false");
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(text, connection);

            (await FluentActions.Awaiting(() => command.ExecuteNonQueryAsync()).Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be("42501");
        }
    }

    [Fact]
    public async Task Silos_that_start_at_once_migrate_once()
    {
        var connections = new PostgresConnections(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => LedgerMigrator.MigratePostgresAsync(connections))));

        await using var ledger = new PostgresLedger(connections);
        (await ledger.AppendAsync(Given.First("s", "{}"))).Should().BeOfType<AppendResult.Recorded>();
    }

    private static async Task WriteAsync(PostgresLedger ledger, ConcurrentBag<Append> acknowledged, ConcurrentBag<TimeSpan> slowest, CancellationToken stop)
    {
        var append = Given.First(Given.AStream(), "{}");
        while (true)
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                (await ledger.AppendAsync(append)).Should().NotBeOfType<AppendResult.Conflict>();
                acknowledged.Add(append);
                if (stop.IsCancellationRequested)
                {
                    return;
                }

                append = Given.Next(append, "{}");
            }
            catch (LedgerUnavailableException)
            {
                slowest.Add(Stopwatch.GetElapsedTime(started));
                await Task.Delay(20, CancellationToken.None);
            }
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        var give = Stopwatch.StartNew();
        while (!condition())
        {
            give.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
            await Task.Delay(10);
        }
    }
}
