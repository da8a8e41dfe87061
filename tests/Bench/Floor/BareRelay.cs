using AreaSend.Testing.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AreaSend.Bench.Floor;

/// <summary>The bare hub as a process of its own, so that it is measured as the product is.</summary>
internal static class BareRelay
{
    /// <summary>The verb <c>relay</c>: serves until it is ended.</summary>
    public static async Task<int> ServeAsync(string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSignalR().AddMessagePackProtocol();
        await using var app = builder.Build();
        app.Urls.Add(address);
        app.MapGet("/health/ready", () => "ready");
        app.MapHub<BareHub>("/live/team");
        await app.RunAsync();
        return 0;
    }

    /// <summary>Starts it.</summary>
    public static async Task<HostProcess> StartAsync(Uri address) =>
        await HostProcess.Start("tests/Bench", "AreaSend.Bench", address, new Dictionary<string, string>(StringComparer.Ordinal)).ReadyAsync();
}
