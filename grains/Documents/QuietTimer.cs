namespace AreaSend.Grains.Documents;

/// <summary>Does a thing when it has been quiet for so long, or at once when asked.</summary>
/// <param name="grain">The grain whose turns it runs in.</param>
/// <param name="time">The clock.</param>
/// <param name="quiet">How long.</param>
/// <param name="act">The thing.</param>
internal sealed class QuietTimer(IGrainBase grain, TimeProvider time, TimeSpan quiet, Func<Task> act)
{
    private IGrainTimer? timer;
    private long touchedAt;
    private long? doneAt;
    private bool waits;
    private bool asked;

    /// <summary>It is not quiet now.</summary>
    public void Touch()
    {
        touchedAt = time.GetTimestamp();
        if (!waits)
        {
            Wait(quiet);
        }
    }

    /// <summary>Asks for it now, quiet or not; when it was done a moment ago, it waits as for any touch.</summary>
    /// <param name="atMostEvery">The moment.</param>
    public void Ask(TimeSpan atMostEvery)
    {
        Touch();
        if (doneAt is not { } done || time.GetElapsedTime(done) >= atMostEvery)
        {
            asked = true;
            Wait(TimeSpan.Zero);
        }
    }

    private void Wait(TimeSpan span)
    {
        waits = true;
        timer ??= grain.RegisterGrainTimer(LookAsync, new GrainTimerCreationOptions(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan) { Interleave = true });
        timer.Change(span, Timeout.InfiniteTimeSpan);
    }

    private Task LookAsync(CancellationToken cancellation)
    {
        var left = quiet - time.GetElapsedTime(touchedAt);
        if (left > TimeSpan.Zero && !asked)
        {
            Wait(left);
            return Task.CompletedTask;
        }

        (waits, asked, doneAt) = (false, false, time.GetTimestamp());
        return act();
    }
}
