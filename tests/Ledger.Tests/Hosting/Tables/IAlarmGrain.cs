namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>A grain that sets reminders.</summary>
[Alias("test.alarm")]
public interface IAlarmGrain : IGrainWithStringKey
{
    [Alias("set")]
    Task SetAsync(string alarm, TimeSpan due, TimeSpan period);

    [Alias("list")]
    Task<List<string>> ListAsync();

    [Alias("has")]
    Task<bool> HasAsync(string alarm);

    [Alias("clear")]
    Task ClearAsync(string alarm);
}
