using AreaSend.Calendar;
using AreaSend.Grains.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Vocabulary;

namespace AreaSend.Silo.Tools;

/// <summary>The operator's verb <c>import-bank-holidays</c>: records a newer list of bank holidays, as the page <c>/calendar/import</c> does. Running nodes see it within a minute.</summary>
public static class BankHolidayTool
{
    private const int Page = 1000;

    /// <summary>Imports a file into the store of the settings, which may be in use.</summary>
    /// <param name="file">Path of the file that GOV.UK publishes.</param>
    /// <param name="args">Settings as <c>--AreaSend:Mode=Cluster</c> and so on.</param>
    /// <param name="output">Where the finding goes.</param>
    /// <returns>0 when it was imported, else 1.</returns>
    public static async Task<int> RunAsync(string file, string[] args, TextWriter output)
    {
        if (!File.Exists(file))
        {
            throw new StartRefusedException($"There is no file '{file}'. Name the bank-holidays.json of GOV.UK after the verb.");
        }

        var text = await File.ReadAllTextAsync(file);
        return await ToolLedger.UseAsync(args, ledger => ImportAsync(ledger, text, output));
    }

    private static async Task<int> ImportAsync(ILedger ledger, string text, TextWriter output)
    {
        var stream = new LedgerStream(ledger, CalendarGrain.Stream, TimeProvider.System);
        var state = await StateAsync(ledger, stream);
        var decision = CalendarDecider.Import(
            state, ShippedBankHolidays.Read(), stream.Version, new CalendarCommand.Import { File = text }, "an operator, by command", DateTimeOffset.UtcNow);
        if (decision.Refusal is { } refusal)
        {
            throw new StartRefusedException(refusal.Message);
        }

        var imported = (CalendarEvent.BankHolidaysImported)decision.Events[0];
        var result = await stream.AppendAsync(CommandId.New().Value, Actor.System.Person.Value, decision.Events, []);
        if (result is not AppendResult.Recorded)
        {
            throw new StartRefusedException("Someone else imported a list at the same time, so nothing was changed. Run the command again.");
        }

        await output.WriteLineAsync($"Imported {imported.Holidays.Length} bank holidays, {imported.FirstKnownDay.Year} to {imported.LastKnownDay.Year}. Running nodes use them within a minute.");
        return 0;
    }

    private static async Task<CalendarState> StateAsync(ILedger ledger, LedgerStream stream)
    {
        var state = CalendarState.Empty;
        for (var more = true; more;)
        {
            var page = await ledger.ReadAsync(CalendarGrain.Stream, stream.Version, Page);
            foreach (var entry in page)
            {
                stream.Follow(entry);
                state = state.Evolve(EventCodec.Read<CalendarEvent>(entry.Type, entry.Payload));
            }

            more = page.Count == Page;
        }

        return state;
    }
}
