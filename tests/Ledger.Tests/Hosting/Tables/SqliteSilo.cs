using AreaSend.Testing.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>An embedded silo on SQLite.</summary>
public sealed class SqliteSilo : RestartableSilo
{
    private readonly TemporaryFolder folder = new();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override Task PrepareAsync() => Task.CompletedTask;

    protected override WebApplication Build(Action<IServiceCollection> more) => EmbeddedHost.Build(folder.Path, more, "--AreaSend:Demonstration=false");
}
