using AreaSend.Silo.Hosting;
using AreaSend.Testing.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Ledger.Tests.Hosting;

/// <summary>A host with one silo of a cluster, as the silo program builds it, on free ports.</summary>
internal static class ClusterHost
{
    public static WebApplication Build(string database, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(
        [
            "--urls=http://127.0.0.1:0", "--AreaSend:Mode=Cluster", $"--ConnectionStrings:Ledger={database}",
            $"--AreaSend:SiloPort={FreePort.Next()}", $"--AreaSend:GatewayPort={FreePort.Next()}",
        ]);
        builder.AddObservability();
        builder.AddClusterSilo();
        more?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapSiloHealth();
        return app;
    }
}
