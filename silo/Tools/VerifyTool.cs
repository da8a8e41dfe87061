using AreaSend.Grains.Ledger;

namespace AreaSend.Silo.Tools;

/// <summary>The operator's verb <c>verify</c>: walks the whole ledger and says where it was changed from outside, if it was.</summary>
public static class VerifyTool
{
    /// <summary>Runs it against the store of the settings, which may be in use.</summary>
    /// <param name="args">Settings as <c>--AreaSend:Mode=Cluster</c> and so on.</param>
    /// <param name="output">Where the finding goes.</param>
    /// <returns>0 when every entry follows from the one before it, else 1.</returns>
    public static Task<int> RunAsync(string[] args, TextWriter output) => ToolLedger.UseAsync(args, ledger => VerifyAsync(ledger, output));

    private static async Task<int> VerifyAsync(ILedger ledger, TextWriter output)
    {
        var finding = await LedgerVerification.RunAsync(ledger);
        await output.WriteLineAsync(finding.Broken ?? $"{finding.Entries} entries of {finding.Streams} streams: every one follows from the one before it.");
        return finding.Broken is null ? 0 : 1;
    }
}
