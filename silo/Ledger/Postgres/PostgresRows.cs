using AreaSend.Grains.Ledger;
using Npgsql;
using NpgsqlTypes;

namespace AreaSend.Silo.Ledger.Postgres;

/// <summary>The register changes of a group commit: of several changes of one row the last one counts.</summary>
internal sealed class PostgresRows
{
    private readonly Dictionary<(string Register, string Id), RegisterRow?> changes = [];
    private readonly List<string> goneRegisters = [];
    private readonly List<string> goneIds = [];
    private readonly List<string> registers = [];
    private readonly List<string> ids = [];
    private readonly List<string> groups = [];
    private readonly List<string> sorts = [];
    private readonly List<string> searches = [];
    private readonly List<string> bodies = [];

    public bool Any => changes.Count > 0;

    public NpgsqlBatchCommand Removal()
    {
        var command = new NpgsqlBatchCommand("DELETE FROM register_row USING unnest($1, $2) AS gone (register, id) WHERE register_row.register = gone.register AND register_row.id = gone.id");
        command.Parameters.Add(PostgresArray.Of(goneRegisters, NpgsqlDbType.Text));
        command.Parameters.Add(PostgresArray.Of(goneIds, NpgsqlDbType.Text));
        return command;
    }

    public NpgsqlBatchCommand Put()
    {
        var command = new NpgsqlBatchCommand(
            """
            INSERT INTO register_row (register, id, row_group, sort, search, body) SELECT * FROM unnest($1, $2, $3, $4, $5, $6)
            ON CONFLICT (register, id) DO UPDATE SET row_group = excluded.row_group, sort = excluded.sort, search = excluded.search, body = excluded.body
            """);
        foreach (var column in new[] { registers, ids, groups, sorts, searches, bodies })
        {
            command.Parameters.Add(PostgresArray.Of(column, NpgsqlDbType.Text));
        }

        return command;
    }

    public void Clear()
    {
        changes.Clear();
        foreach (var column in new[] { goneRegisters, goneIds, registers, ids, groups, sorts, searches, bodies })
        {
            column.Clear();
        }
    }

    public void Add(IReadOnlyList<RegisterChange> more)
    {
        for (var i = 0; i < more.Count; i++)
        {
            changes[(more[i].Register, more[i].Id)] = more[i].Row;
        }
    }

    public void Settle()
    {
        foreach (var ((register, id), row) in changes)
        {
            if (row is null)
            {
                goneRegisters.Add(register);
                goneIds.Add(id);
                continue;
            }

            registers.Add(register);
            ids.Add(id);
            groups.Add(row.Group);
            sorts.Add(row.Sort);
            searches.Add(row.Search.ToLowerInvariant());
            bodies.Add(row.Body);
        }
    }
}
