namespace AreaSend.Ledger.Tests.Hosting.Tables;

public sealed class SqliteStorageTests(SqliteSilo silo) : StorageCompliance(silo), IClassFixture<SqliteSilo>;
