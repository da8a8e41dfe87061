using AreaSend.Testing.Processes;
using AreaSend.Testing.Stores;

namespace AreaSend.Ledger.Tests.Running;

/// <summary>Silo programs whose PostgreSQL is not there yet: one for which it comes, one for which it does not. Both wait at once.</summary>
public sealed class LateDatabaseTests
{
    private const string Waiting = "PostgreSQL does not answer yet at 127.0.0.1:";

    [Fact]
    public async Task A_silo_waits_for_its_database_and_gives_up_with_a_sentence_after_half_a_minute()
    {
        var port = FreePort.Next();
        await using var abandoned = SiloProgram.Start(SiloProgram.Cluster($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres"));
        await using var server = await PostgresServer.StartAsync();
        var database = await server.CreateDatabaseAsync();
        await server.KillAsync();
        await using var patient = SiloProgram.Start(SiloProgram.Cluster(database));
        await patient.PrintsAsync(Waiting);

        await server.StartServerAsync();

        await patient.ReadyAsync();
        (await abandoned.ExitAsync()).Should().Be(1);
        abandoned.Output.Should().Contain(Waiting);
        abandoned.Errors.Should().Be($"PostgreSQL does not answer at 127.0.0.1:{port}. Start it, or correct ConnectionStrings:Ledger; the silo connects again by itself.");
    }
}
