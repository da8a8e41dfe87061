using AreaSend.Ledger.Tests.Hosting.Tables;

namespace AreaSend.Ledger.Tests.Hosting.Sessions;

public sealed class SqliteSignInSessionTests(SqliteSilo silo) : SignInSessionCompliance(silo), IClassFixture<SqliteSilo>;
