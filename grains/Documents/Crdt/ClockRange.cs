namespace AreaSend.Grains.Documents.Crdt;

/// <summary>A range of one client's clocks.</summary>
/// <param name="Clock">The first clock.</param>
/// <param name="Length">How many; at least 1.</param>
public readonly record struct ClockRange(long Clock, long Length)
{
    /// <summary>The clock behind it.</summary>
    public long Next => Clock + Length;
}
