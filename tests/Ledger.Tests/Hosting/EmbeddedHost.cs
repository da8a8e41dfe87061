using AreaSend.Grains.Ledger;
using AreaSend.Silo.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Ledger.Tests.Hosting;

/// <summary>A host with an embedded silo, as the web builds it, on free ports.</summary>
internal sealed class EmbeddedHost : IAsyncDisposable
{
    private readonly WebApplication host;

    private EmbeddedHost(WebApplication host) => this.host = host;

    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    public ILedger Ledger => host.Services.GetRequiredService<ILedger>();

    public static WebApplication Build(string folder, params string[] settings) => Build(folder, null, settings);

    public static WebApplication Build(string folder, Action<IServiceCollection>? more, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(
        [
            "--urls=http://127.0.0.1:0", $"--AreaSend:Data={folder}", "--AreaSend:SiloPort=0", "--AreaSend:GatewayPort=0", .. settings,
        ]);
        builder.AddObservability();
        builder.AddEmbeddedSilo();
        more?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapSiloHealth();
        return app;
    }

    public static async Task<EmbeddedHost> StartAsync(string folder, params string[] settings)
    {
        var app = Build(folder, settings);
        await app.StartAsync();
        return new EmbeddedHost(app);
    }

    public async Task<int> HealthAsync(string check)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri($"{host.Urls.First()}/health/{check}"));
        return (int)answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await host.DisposeAsync();
    }
}
