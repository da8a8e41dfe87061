namespace AreaSend.Grains.Documents.Rules;

/// <summary>How many entries to ask of the ledger next, so that a page fills in few reads and one read never takes much memory.</summary>
public static class PageSize
{
    /// <summary>Entries of the first read, when nothing is known of their size yet.</summary>
    public const int First = 64;

    /// <summary>Most entries of one read.</summary>
    public const int Most = 4096;

    /// <summary>Entries of the next read.</summary>
    /// <param name="entries">Entries read so far, at least one.</param>
    /// <param name="bytes">Their bytes.</param>
    /// <param name="room">Bytes left in the page.</param>
    /// <returns>As many as fit at the average size so far, from 1 to <see cref="Most"/>, and at most sixteen times as many as were read so far.</returns>
    public static int Next(int entries, int bytes, int room)
    {
        var fit = (long)room * entries / Math.Max(bytes, 1);
        return (int)Math.Clamp(fit, 1, Math.Min(Most, entries * 16L));
    }
}
