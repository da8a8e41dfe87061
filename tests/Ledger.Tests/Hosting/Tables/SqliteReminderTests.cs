namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>Orleans ships no statements of its own for reminders on SQLite; ours are held here.</summary>
public sealed class SqliteReminderTests(SqliteSilo silo) : ReminderCompliance(silo), IClassFixture<SqliteSilo>;
