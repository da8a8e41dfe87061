namespace AreaSend.Ledger.Tests.Hosting.Tables;

public sealed class PostgresReminderTests(PostgresSilo silo) : ReminderCompliance(silo), IClassFixture<PostgresSilo>;
