using System.Diagnostics;

namespace AreaSend.Testing.Crdt.Hostile;

/// <summary>The most that one message cost at the gate.</summary>
public sealed class MessageCost
{
    /// <summary>What one message may allocate, in bytes.</summary>
    public const long MostBytes = 16 * 1024 * 1024;

    /// <summary>How long one message may take.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The most that one allocated, in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>The longest that one took.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>The time of all.</summary>
    public TimeSpan Total { get; private set; }

    /// <summary>Takes the cost of one message.</summary>
    /// <param name="gate">Admits it; must leave everything as it was, since a slow one is tried again: this machine may have had something else to do.</param>
    /// <typeparam name="T">What the gate says.</typeparam>
    /// <returns>What the gate said, and whether it stayed within the limits.</returns>
    public (T Answer, bool Within) Of<T>(Func<T> gate)
    {
        var answer = default(T)!;
        var (least, allocated) = (TimeSpan.MaxValue, 0L);
        for (var tries = 0; tries < 12 && least > Longest / 4; tries++)
        {
            var (before, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            answer = gate();
            var took = Stopwatch.GetElapsedTime(began);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            least = took < least ? took : least;
        }

        (Bytes, Time, Total) = (Math.Max(Bytes, allocated), least > Time ? least : Time, Total + least);
        return (answer, allocated <= MostBytes && least <= Longest);
    }
}
