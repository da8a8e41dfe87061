using AreaSend.Documents;
using AreaSend.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace AreaSend.Testing.Processes;

/// <summary>A client of a running cluster, for what tests must arrange behind the face.</summary>
public sealed class ClusterClient : IAsyncDisposable
{
    private readonly IHost host;

    private ClusterClient(IHost host) => this.host = host;

    private IClusterClient Orleans => host.Services.GetRequiredService<IClusterClient>();

    /// <summary>Connects through the membership table.</summary>
    public static async Task<ClusterClient> ConnectAsync(string database)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(orleans =>
        {
            orleans.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = ("Npgsql", database));
            orleans.Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = ("areasend", "areasend"));
        });
        var client = new ClusterClient(builder.Build());
        await client.host.StartAsync();
        return client;
    }

    /// <summary>Calls grains as a person.</summary>
    public async Task<T> AsAsync<T>(Actor actor, Func<IGrainFactory, Task<T>> call)
    {
        RequestContext.Set(Actor.Key, actor);
        return await call(Orleans);
    }

    /// <summary>The silo port of the silo that hosts a document.</summary>
    public async Task<int> SiloPortOfAsync(string document)
    {
        RequestContext.Set(Actor.Key, Actor.System);
        var management = Orleans.GetGrain<IManagementGrain>(0);
        var address = await management.GetActivationAddress(Orleans.GetGrain<IDocumentGrain>(document));
        return address?.Endpoint.Port ?? throw new InvalidOperationException($"{document} is not active.");
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
