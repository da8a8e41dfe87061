using AreaSend.Testing;
using AreaSend.Web.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Web.Tests;

/// <summary>The face on a real server and a free loopback port, with grains on a ledger in memory.</summary>
public sealed class FaceFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("areasend-face-").FullName;

    public ClusterFixture Cluster { get; private set; } = null!;

    public WebApplication App { get; private set; } = null!;

    public Uri Address => new(App.Urls.First());

    public async Task InitializeAsync()
    {
        Cluster = await ClusterFixture.StartAsync();
        App = Face.Build(["--urls", "http://127.0.0.1:0", "--AreaSend:Data", folder], builder => builder.Services.AddSingleton(Cluster.Grains).AddSingleton((IClusterClient)Cluster.Grains));
        await App.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await Cluster.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
