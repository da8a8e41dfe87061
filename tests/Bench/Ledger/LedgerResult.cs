namespace AreaSend.Bench.Ledger;

/// <summary>What one store did.</summary>
/// <param name="Store">sqlite or postgresql.</param>
/// <param name="Streams">Streams with one append on its way each.</param>
/// <param name="Seconds">Measured seconds.</param>
/// <param name="AppendsPerSecond">Appends answered after COMMIT.</param>
/// <param name="P50">Milliseconds of one append, median.</param>
/// <param name="P99">The same, 99 of 100.</param>
/// <param name="Max">The same, worst.</param>
/// <param name="FloorCommitsPerSecond">One connection that only inserts one row and commits, again and again, on the same store in the same run.</param>
/// <param name="TimesFloor">How many times the floor the ledger did.</param>
internal sealed record LedgerResult(
    string Store,
    int Streams,
    int Seconds,
    double AppendsPerSecond,
    double P50,
    double P99,
    double Max,
    double FloorCommitsPerSecond,
    double TimesFloor)
{
    /// <summary>Sums up the times of all appends, in milliseconds.</summary>
    public static LedgerResult Of(string store, LedgerOptions options, List<double> times, double floor)
    {
        times.Sort();
        var perSecond = times.Count / (double)options.Seconds;
        return new LedgerResult(
            store, options.Streams, options.Seconds, Math.Round(perSecond), At(times, 0.5), At(times, 0.99), At(times, 1), Math.Round(floor), Math.Round(perSecond / floor, 1));
    }

    private static double At(List<double> sorted, double share) => Math.Round(sorted[(int)Math.Ceiling(share * sorted.Count) - 1], 2);
}
