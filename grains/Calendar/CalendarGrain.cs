using AreaSend.Calendar;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Framework;
using AreaSend.Grains.Ledger;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Calendar;

/// <summary>The bank holidays in use. Looks at the ledger again after a minute, so that an import by command is seen without a restart.</summary>
public sealed class CalendarGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<CalendarState, CalendarEvent>(ledger, time), ICalendarGrain
{
    /// <summary>The name of its stream, for the import by command.</summary>
    public const string Stream = "calendar/bank-holidays";

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private static readonly BankHolidayList Shipped = ShippedBankHolidays.Read();
    private DateTimeOffset replayed;

    /// <inheritdoc/>
    protected override string StreamName => Stream;

    private static bool MayImport => Caller.Actor.Kind is PersonKind.Scheduler;

    private BankHolidayList InUse => CalendarDecider.InUse(State, Shipped);

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        replayed = Now;
        return base.OnActivateAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CalendarView> ReadAsync()
    {
        LookAgainSoon();
        var imported = CalendarDecider.IsImported(State, Shipped) ? State.Imported : null;
        return Task.FromResult(new CalendarView(InUse, imported?.By, imported?.At, MayImport, Revision));
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> ImportAsync(CommandId id, CalendarCommand.Import command) => MayImport
        ? await RecordAsync<CalendarEvent.BankHolidaysImported>(id, state => CalendarDecider.Import(state, Shipped, Revision, command, Caller.Actor.Name, Now))
        : new Refusal(RefusalCode.Forbidden, "Only schedulers import bank holidays. Ask a scheduler of the inspectorates.");

    /// <inheritdoc/>
    public Task<BankHolidayList> HolidaysAsync()
    {
        LookAgainSoon();
        return Task.FromResult(InUse);
    }

    /// <inheritdoc/>
    public Task<Answer<TimelineView>> WorkOutAsync(TimelineQuestion question)
    {
        LookAgainSoon();
        var editions = question.Edition is { } asked ? Editions.Of(asked) : null;
        return Task.FromResult(question.Edition is not null && editions is null
            ? new Refusal(RefusalCode.Unknown, "There is no such edition. Choose one from the list of editions.", "K001", "Edition")
            : TimelineAnswer.Of(question, editions, Editions.InForceOn, new BankHolidays(InUse)));
    }

    private void LookAgainSoon()
    {
        if (Now - replayed > Fresh)
        {
            DeactivateOnIdle();
        }
    }
}
