using System.Collections.Concurrent;
using AreaSend.Grains.Ledger;
using AreaSend.Ledger;
using Microsoft.Data.Sqlite;

namespace AreaSend.Silo.Ledger.Sqlite;

/// <summary>The ledger of an embedded silo: one SQLite file, one writing thread, a few reading connections.</summary>
/// <remarks>Reads answer at once: the SQLite provider has no real async, and a page of a thousand entries takes a millisecond or two.</remarks>
public sealed class SqliteLedger : ILedger, IDisposable
{
    private const int MostIdleReaders = 8;
    private readonly string file;
    private readonly GroupCommitWriter writer;
    private readonly ConcurrentBag<SqliteReader> idle = [];

    /// <summary>Opens a ledger that <see cref="LedgerMigrator"/> has prepared.</summary>
    /// <param name="file">Path of the file.</param>
    public SqliteLedger(string file)
        : this(file, null)
    {
    }

    /// <summary>The same, with settings that a test of a full disk needs.</summary>
    internal SqliteLedger(string file, string? pragmas)
    {
        this.file = file;
        writer = new GroupCommitWriter(new SqliteStore(file, pragmas));
    }

    /// <inheritdoc/>
    public Task<AppendResult> AppendAsync(Append append) => writer.AppendAsync(append);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string stream, long after, int most) => Read(reader => reader.Read(stream, after, most));

    /// <inheritdoc/>
    public Task<LedgerEntry?> HeadAsync(string stream) => Read(reader => reader.Head(stream));

    /// <inheritdoc/>
    public Task<long?> VersionOfAsync(string stream, Guid commandId) => Read(reader => reader.VersionOf(stream, commandId));

    /// <inheritdoc/>
    public Task<IReadOnlyList<LedgerEntry>> ReadAllAsync(long after, int most) => Read(reader => reader.ReadAll(after, most));

    /// <inheritdoc/>
    public Task<RegisterPage> FindAsync(RegisterQuery query) => Read(reader => reader.Find(query));

    /// <summary>Commits what waits and closes the file.</summary>
    public void Dispose()
    {
        writer.Dispose();
        while (idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private Task<T> Read<T>(Func<SqliteReader, T> read)
    {
        SqliteReader? reader = null;
        try
        {
            reader = idle.TryTake(out var waiting) ? waiting : new SqliteReader(file);
            var found = Task.FromResult(read(reader));
            Return(reader);
            return found;
        }
        catch (SqliteException failure)
        {
            reader?.Dispose();
            return Task.FromException<T>(SqliteFaults.Explain(file, failure));
        }
    }

    private void Return(SqliteReader reader)
    {
        if (idle.Count < MostIdleReaders)
        {
            idle.Add(reader);
        }
        else
        {
            reader.Dispose();
        }
    }
}
