using System.Threading.Channels;

namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>Where the reminders of a test are heard.</summary>
public sealed class AlarmBell
{
    private readonly Channel<string> rings = Channel.CreateUnbounded<string>();

    public void Ring(string alarm) => rings.Writer.TryWrite(alarm);

    /// <summary>Waits until an alarm rings from now on; what rang before does not count.</summary>
    public async Task HearAsync(string alarm)
    {
        while (rings.Reader.TryRead(out _))
        {
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await rings.Reader.ReadAsync(patience.Token) != alarm)
        {
        }
    }
}
