namespace AreaSend.Web.Live;

/// <summary>How often one connection may call: so many a second, with a reserve for bursts. Not for sharing between threads without a lock.</summary>
/// <param name="perSecond">Calls a second that come back.</param>
/// <param name="most">The reserve.</param>
public sealed class TokenBucket(int perSecond, int most)
{
    private double tokens = most;
    private TimeSpan last;

    /// <summary>Takes one call.</summary>
    /// <param name="now">Time since any fixed moment; never earlier than in the call before.</param>
    /// <returns>False when there is none left.</returns>
    public bool TryTake(TimeSpan now)
    {
        tokens = Math.Min(most, tokens + ((now - last).TotalSeconds * perSecond));
        last = now;
        if (tokens < 1)
        {
            return false;
        }

        tokens--;
        return true;
    }
}
