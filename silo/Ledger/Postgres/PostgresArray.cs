using Npgsql;
using NpgsqlTypes;

namespace AreaSend.Silo.Ledger.Postgres;

/// <summary>A list that is sent as an array, filled anew for every transaction.</summary>
internal static class PostgresArray
{
    public static NpgsqlParameter Of<T>(List<T> list, NpgsqlDbType element) =>
        new NpgsqlParameter<List<T>> { TypedValue = list, NpgsqlDbType = NpgsqlDbType.Array | element };
}
