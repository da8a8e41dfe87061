using AreaSend.Testing.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>A silo of a cluster on PostgreSQL.</summary>
public sealed class PostgresSilo : RestartableSilo
{
    private string database = string.Empty;

    protected override async Task PrepareAsync() => database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();

    protected override WebApplication Build(Action<IServiceCollection> more) => ClusterHost.Build(database, more);
}
