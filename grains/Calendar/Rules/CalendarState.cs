using AreaSend.Calendar;
using AreaSend.Grains.Ledger.Rules;

namespace AreaSend.Grains.Calendar.Rules;

/// <summary>What was imported.</summary>
/// <param name="Imported">The last import; null while the shipped list is in use.</param>
public sealed record CalendarState(CalendarEvent.BankHolidaysImported? Imported) : ILedgerState<CalendarState, CalendarEvent>
{
    /// <inheritdoc/>
    public static CalendarState Empty { get; } = new((CalendarEvent.BankHolidaysImported?)null);

    /// <inheritdoc/>
    public CalendarState Evolve(CalendarEvent happened) => happened switch
    {
        CalendarEvent.BankHolidaysImported imported => new CalendarState(imported),
        _ => this,
    };
}
