using AreaSend.Grains.Ledger;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Postgres;
using AreaSend.Silo.Ledger.Sqlite;

namespace AreaSend.Silo.Tools;

/// <summary>Opens the ledger of the settings for an operator's verb.</summary>
public static class ToolLedger
{
    /// <summary>Runs a verb against the ledger, which may be in use.</summary>
    /// <param name="args">Settings as <c>--AreaSend:Mode=Cluster</c> and so on.</param>
    /// <param name="verb">The verb.</param>
    /// <returns>What the verb returns.</returns>
    public static async Task<int> UseAsync(string[] args, Func<ILedger, Task<int>> verb)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.AddKeyPerFile("/run/secrets", optional: true);
        var options = SiloOptions.Read(builder.Configuration, builder.Environment.ContentRootPath);
        try
        {
            if (options.Mode == SiloMode.Cluster)
            {
                await using var postgres = new PostgresLedger(new PostgresConnections(options.Ledger!, options.LedgerOwner));
                return await verb(postgres);
            }

            var file = Path.Combine(options.Data, LedgerMigrator.LedgerFile);
            if (!File.Exists(file))
            {
                throw new StartRefusedException($"There is no '{LedgerMigrator.LedgerFile}' in '{options.Data}'. Set AreaSend:Data to the folder of the store.");
            }

            using var sqlite = new SqliteLedger(file);
            return await verb(sqlite);
        }
        catch (LedgerUnavailableException cause)
        {
            throw new StartRefusedException(cause.Message, cause);
        }
    }
}
