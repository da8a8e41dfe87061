namespace AreaSend.Grains.Documents;

/// <summary>Does a thing once, a little later, however often it is asked for meanwhile.</summary>
/// <param name="grain">The grain whose turns it runs in.</param>
/// <param name="pause">How much later.</param>
/// <param name="act">The thing.</param>
internal sealed class SoonTimer(IGrainBase grain, TimeSpan pause, Action act)
{
    private IGrainTimer? timer;
    private bool asked;

    /// <summary>Asks for it.</summary>
    /// <param name="needed">Nothing happens when false.</param>
    public void AskWhen(bool needed)
    {
        if (!needed || asked)
        {
            return;
        }

        asked = true;
        timer ??= grain.RegisterGrainTimer(ActAsync, new GrainTimerCreationOptions(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan) { Interleave = true });
        timer.Change(pause, Timeout.InfiniteTimeSpan);
    }

    private Task ActAsync(CancellationToken cancellation)
    {
        asked = false;
        act();
        return Task.CompletedTask;
    }
}
