using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspectors.Rules;

/// <summary>Decides about leave. Who may ask is settled before; why someone is away is never asked.</summary>
public static class LeaveRules
{
    // House rules: longer leave is entered in parts, and nobody needs more entries than these.
    private const int MostDays = 366;
    private const int MostEntries = 200;

    /// <summary>Enters leave.</summary>
    /// <param name="state">The inspector; registered.</param>
    /// <param name="id">Names the entry.</param>
    /// <param name="command">First and last day.</param>
    /// <param name="today">The day in London.</param>
    /// <returns>The event, or a refusal <c>invalid</c> (ends before it begins, is over already, is longer than 366 days, overlaps leave that is entered).</returns>
    public static Decision<InspectorEvent> Enter(InspectorState state, CommandId id, InspectorCommand.EnterLeave command, DateOnly today)
    {
        if (command.To < command.From)
        {
            return No("The last day of leave must be the first day or later.", nameof(command.To));
        }

        if (command.To < today)
        {
            return No("This leave is over already. Enter leave that ends today or later.", nameof(command.To));
        }

        if (command.To.DayNumber - command.From.DayNumber >= MostDays)
        {
            return No($"Leave must be {MostDays} days or fewer. Enter longer leave in parts.", nameof(command.To));
        }

        if (state.Leave.Any(one => one.From <= command.To && command.From <= one.To) || state.Leave.Count >= MostEntries)
        {
            return No("Some of these days are entered as leave already. Take the earlier entry back first, or enter the other days only.", nameof(command.From));
        }

        return new InspectorEvent.LeaveEntered(id.Value, command.From, command.To);
    }

    /// <summary>Takes back leave.</summary>
    /// <param name="state">The inspector; registered.</param>
    /// <param name="command">The entry.</param>
    /// <returns>The event, or a refusal <c>unknown</c>.</returns>
    public static Decision<InspectorEvent> Withdraw(InspectorState state, InspectorCommand.WithdrawLeave command) => state.Leave.Any(one => one.Id == command.Leave)
        ? new InspectorEvent.LeaveWithdrawn(command.Leave)
        : new Refusal(RefusalCode.Unknown, "This leave is not entered any more. Open the page again to see what is.", Field: nameof(command.Leave));

    private static Refusal No(string message, string field) => new(RefusalCode.Invalid, message, Field: field);
}
