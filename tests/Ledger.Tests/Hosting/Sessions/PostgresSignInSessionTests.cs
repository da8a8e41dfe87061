using AreaSend.Ledger.Tests.Hosting.Tables;

namespace AreaSend.Ledger.Tests.Hosting.Sessions;

public sealed class PostgresSignInSessionTests(PostgresSilo silo) : SignInSessionCompliance(silo), IClassFixture<PostgresSilo>;
