using Npgsql;

namespace AreaSend.Web.Setup.Settings;

/// <summary>Checks <c>ConnectionStrings:Ledger</c>, through which the face finds the silos.</summary>
public static class LedgerAddress
{
    /// <summary>What a good one looks like.</summary>
    private const string Example = "such as Host=db;Database=areasend;Username=areasend;Password=….";

    /// <summary>Whether PostgreSQL's client understands it, and it says where the database is.</summary>
    /// <exception cref="SettingRefusedException">It does not.</exception>
    public static void Check(string text)
    {
        try
        {
            if (new NpgsqlConnectionStringBuilder(text) is { Host.Length: > 0, Database.Length: > 0, Username.Length: > 0 })
            {
                return;
            }
        }
        catch (ArgumentException cause)
        {
            throw new SettingRefusedException($"ConnectionStrings:Ledger is not a PostgreSQL connection string, {Example}", cause);
        }

        throw new SettingRefusedException($"ConnectionStrings:Ledger must name Host, Database and Username of a PostgreSQL database, {Example}");
    }
}
