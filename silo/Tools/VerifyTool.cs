using AreaSend.Grains.Ledger;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Postgres;
using AreaSend.Silo.Ledger.Sqlite;

namespace AreaSend.Silo.Tools;

/// <summary>The operator's verb <c>verify</c>: walks the whole ledger and says where it was changed from outside, if it was.</summary>
public static class VerifyTool
{
    /// <summary>Runs it against the store of the settings, which may be in use.</summary>
    /// <param name="args">Settings as <c>--AreaSend:Mode=Cluster</c> and so on.</param>
    /// <param name="output">Where the finding goes.</param>
    /// <returns>0 when every entry follows from the one before it, else 1.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.AddKeyPerFile("/run/secrets", optional: true);
        var options = SiloOptions.Read(builder.Configuration, builder.Environment.ContentRootPath);
        try
        {
            if (options.Mode == SiloMode.Cluster)
            {
                await using var postgres = new PostgresLedger(new PostgresConnections(options.Ledger!, options.LedgerOwner));
                return await VerifyAsync(postgres, output);
            }

            var file = Path.Combine(options.Data, LedgerMigrator.LedgerFile);
            if (!File.Exists(file))
            {
                throw new StartRefusedException($"There is no '{LedgerMigrator.LedgerFile}' in '{options.Data}'. Set AreaSend:Data to the folder of the store.");
            }

            using var sqlite = new SqliteLedger(file);
            return await VerifyAsync(sqlite, output);
        }
        catch (LedgerUnavailableException cause)
        {
            throw new StartRefusedException(cause.Message, cause);
        }
    }

    private static async Task<int> VerifyAsync(ILedger ledger, TextWriter output)
    {
        var finding = await LedgerVerification.RunAsync(ledger);
        await output.WriteLineAsync(finding.Broken ?? $"{finding.Entries} entries of {finding.Streams} streams: every one follows from the one before it.");
        return finding.Broken is null ? 0 : 1;
    }
}
