namespace AreaSend.Silo.Ledger.Sqlite;

/// <summary>Times in a SQLite ledger: whole microseconds since 1970, UTC.</summary>
internal static class SqliteTime
{
    public static long From(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset To(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
