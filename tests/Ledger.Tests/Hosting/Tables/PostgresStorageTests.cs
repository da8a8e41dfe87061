namespace AreaSend.Ledger.Tests.Hosting.Tables;

public sealed class PostgresStorageTests(PostgresSilo silo) : StorageCompliance(silo), IClassFixture<PostgresSilo>;
