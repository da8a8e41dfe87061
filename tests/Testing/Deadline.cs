using System.Diagnostics;

namespace AreaSend.Testing;

/// <summary>Real time within which something has to come about, so that a loop that waits for it ends with words and not with the run.</summary>
/// <param name="limit">How long.</param>
/// <param name="awaited">What is waited for, to follow "Waited for".</param>
public sealed class Deadline(TimeSpan limit, string awaited)
{
    private readonly long began = Stopwatch.GetTimestamp();

    /// <summary>To be asked in every turn of the loop.</summary>
    /// <exception cref="TimeoutException">The time is over.</exception>
    public void Check()
    {
        if (Stopwatch.GetElapsedTime(began) > limit)
        {
            throw new TimeoutException($"Waited for {awaited}, but not after {limit.TotalSeconds:0} s.");
        }
    }
}
