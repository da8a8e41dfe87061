using Npgsql;

namespace AreaSend.Silo.Ledger.Postgres;

/// <summary>The connection strings of a cluster, all from one setting: the application's, which run as the role <c>areasend_app</c>, and the owner's, which migrates.</summary>
public sealed class PostgresConnections
{
    /// <summary>The role that every connection of the application takes on.</summary>
    public const string Role = "areasend_app";

    private const string Durable = "-c role=" + Role + " -c synchronous_commit=on -c TimeZone=UTC -c default_transaction_isolation=read\\ committed";

    // a writer that hangs (a frozen silo) must not keep the ledger's lock from the others
    private const string Bounded = " -c lock_timeout=2000 -c statement_timeout=2500 -c idle_in_transaction_session_timeout=3000";

    /// <summary>Derives them.</summary>
    /// <param name="ledger"><c>ConnectionStrings:Ledger</c>.</param>
    /// <param name="owner"><c>ConnectionStrings:LedgerOwner</c>; null when the same login migrates.</param>
    public PostgresConnections(string ledger, string? owner = null)
    {
        var given = new NpgsqlConnectionStringBuilder(ledger) { Timeout = 2, CommandTimeout = 3, CancellationTimeout = 500, ApplicationName = "areasend" };
        Login = given.Username ?? string.Empty;
        Server = $"{given.Host}:{given.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        Owner = new NpgsqlConnectionStringBuilder(owner ?? ledger) { Pooling = false, Timeout = 2 }.ToString();
        var options = $"{given.Options} {Durable}".Trim();
        Application = new NpgsqlConnectionStringBuilder(given.ToString()) { Options = options, MaxAutoPrepare = 32, AutoPrepareMinUsages = 2, MaxPoolSize = 20 }.ToString();
        Derived = new NpgsqlConnectionStringBuilder(given.ToString()) { Options = options + " -c synchronous_commit=off", MaxAutoPrepare = 8, AutoPrepareMinUsages = 2, MaxPoolSize = 5 }.ToString();
        Writer = new NpgsqlConnectionStringBuilder(given.ToString()) { Options = options + Bounded, Pooling = false }.ToString();
    }

    /// <summary>For reading, and for Orleans' own tables.</summary>
    public string Application { get; }

    /// <summary>For what can be made again from the ledger: commits wait for no disk.</summary>
    public string Derived { get; }

    /// <summary>For the ledger's one writer.</summary>
    public string Writer { get; }

    /// <summary>For migrations.</summary>
    public string Owner { get; }

    /// <summary>The login of the application, to be made a member of the role.</summary>
    public string Login { get; }

    /// <summary>Host and port, for messages.</summary>
    public string Server { get; }
}
