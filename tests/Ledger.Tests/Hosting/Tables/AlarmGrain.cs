namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>Rings the test's bell when its reminders fire.</summary>
public sealed class AlarmGrain(AlarmBell bell) : Grain, IAlarmGrain, IRemindable
{
    public async Task SetAsync(string alarm, TimeSpan due, TimeSpan period) => await this.RegisterOrUpdateReminder(alarm, due, period);

    public async Task<List<string>> ListAsync() => [.. (await this.GetReminders()).Select(r => r.ReminderName)];

    public async Task<bool> HasAsync(string alarm) => await this.GetReminder(alarm) is not null;

    public async Task ClearAsync(string alarm) => await this.UnregisterReminder((await this.GetReminder(alarm))!);

    public Task ReceiveReminder(string reminderName, TickStatus status)
    {
        bell.Ring(reminderName);
        return Task.CompletedTask;
    }
}
