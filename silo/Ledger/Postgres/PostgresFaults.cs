using AreaSend.Grains.Ledger;
using Npgsql;

namespace AreaSend.Silo.Ledger.Postgres;

/// <summary>What can be wrong with PostgreSQL, in words that say what to do.</summary>
internal static class PostgresFaults
{
    /// <summary>Data exceptions and broken constraints: the fault of what was sent, not of the server.</summary>
    public static bool BlamesOneAppend(Exception failure) =>
        failure is PostgresException { SqlState: [ '2', '2' or '3', ..] or ['5', '4', ..] };

    public static LedgerUnavailableException Explain(string server, Exception failure) => new(Sentence(server, failure), failure);

    public static string Sentence(string server, Exception failure) => (failure as PostgresException)?.SqlState switch
    {
        null => $"PostgreSQL does not answer at {server}. Start it, or correct ConnectionStrings:Ledger; the silo connects again by itself.",
        "28P01" or "28000" => $"PostgreSQL at {server} refuses the login of ConnectionStrings:Ledger. Correct its user name and password.",
        "3D000" => $"PostgreSQL at {server} has no such database. Create the one that ConnectionStrings:Ledger names.",
        "53100" => $"The disk of PostgreSQL at {server} is full. Free some space; the silo goes on by itself.",
        "53300" => $"PostgreSQL at {server} has no connection left. Raise max_connections.",
        "57P01" or "57P02" or "57P03" => $"PostgreSQL at {server} is stopping or starting. The silo connects again by itself.",
        "55P03" or "57014" or "25P03" => $"Another writer has held the ledger's lock for too long at {server}. Look in pg_stat_activity for what it does.",
        "42501" or "22023" => $"The login of ConnectionStrings:Ledger lacks a right at {server}. Let the owner run: GRANT {PostgresConnections.Role} TO that login.",
        "25006" => $"PostgreSQL at {server} is read-only (a standby?). Point ConnectionStrings:Ledger at the primary.",
        "XX001" or "XX002" => $"PostgreSQL at {server} reports damaged files. Stop, keep a copy, and restore from a backup.",
        var code => $"PostgreSQL at {server} refused with {code}: {((PostgresException)failure).MessageText}",
    };
}
