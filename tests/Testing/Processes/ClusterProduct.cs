using AreaSend.Testing.SignIn;
using AreaSend.Testing.Stores;

namespace AreaSend.Testing.Processes;

/// <summary>The product as a cluster: PostgreSQL, two silos, two web nodes, a sign-in provider; each a process of its own but the provider.</summary>
public sealed class ClusterProduct : IRunningProduct
{
    private readonly PostgresServer postgres;
    private readonly SignInProvider provider;
    private readonly string keys = Directory.CreateTempSubdirectory("areasend-keys-").FullName;
    private readonly string database;
    private readonly List<HostProcess> webs = [];

    private ClusterProduct(PostgresServer postgres, string database, SignInProvider provider) =>
        (this.postgres, this.database, this.provider) = (postgres, database, provider);

    /// <summary>The silos, by index.</summary>
    public List<SiloProcess> Silos { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<Uri> Addresses { get; } = [new($"http://localhost:{FreePort.Next()}"), new($"http://localhost:{FreePort.Next()}")];

    /// <inheritdoc/>
    public IReadOnlyList<HostProcess> Hosts => [.. Silos.Select(s => s.Host), .. webs];

    /// <summary>The cluster's PostgreSQL.</summary>
    public PostgresServer Postgres => postgres;

    /// <summary>The database.</summary>
    public string ConnectionString => database;

    /// <summary>Starts everything and waits until it is ready.</summary>
    public static async Task<ClusterProduct> StartAsync()
    {
        var server = await PostgresServer.StartAsync();
        var product = new ClusterProduct(server, await server.CreateDatabaseAsync(), await SignInProvider.StartAsync());
        foreach (var person in ClusterTeam.People)
        {
            product.provider.Knows(person);
        }

        product.Silos.Add(await SiloProcess.StartAsync(product.database));
        product.Silos.Add(await SiloProcess.StartAsync(product.database));
        foreach (var address in product.Addresses)
        {
            product.webs.Add(HostProcess.Start("web", "AreaSend.Web", address, product.WebSettings()));
        }

        await Task.WhenAll(product.webs.Select(w => w.ReadyAsync()));
        return product;
    }

    /// <inheritdoc/>
    public string Writer(int index) => ClusterTeam.Writers[index % ClusterTeam.Writers.Count];

    /// <inheritdoc/>
    public async Task<string> PrepareAsync()
    {
        await using var client = await ClusterClient.ConnectAsync(database);
        return await ClusterTeam.PlanAsync(client);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(long Sequence, byte[] Update)>?> RecordedAsync(string document) =>
        await RecordedUpdates.ReadAsync(new Silo.Ledger.Postgres.PostgresConnections(database), document);

    /// <summary>Which silo hosts a document at the moment.</summary>
    public async Task<SiloProcess> HostOfAsync(string document)
    {
        await using var client = await ClusterClient.ConnectAsync(database);
        var port = await client.SiloPortOfAsync(document);
        return Silos.Single(s => s.SiloPort == port);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in Hosts)
        {
            await host.DisposeAsync();
        }

        await provider.DisposeAsync();
        await postgres.DisposeAsync();
        Directory.Delete(keys, recursive: true);
    }

    private Dictionary<string, string> WebSettings() => new(StringComparer.Ordinal)
    {
        ["AreaSend:Mode"] = "Cluster",
        ["ConnectionStrings:Ledger"] = database,
        ["AreaSend:Keys"] = keys,
        ["AreaSend:OpenIdConnect:Authority"] = provider.Authority.ToString(),
        ["AreaSend:OpenIdConnect:ClientId"] = provider.ClientId,
    };
}
