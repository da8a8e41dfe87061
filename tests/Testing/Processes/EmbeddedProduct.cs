using AreaSend.Documents.Refusals;
using AreaSend.Testing.Live;

namespace AreaSend.Testing.Processes;

/// <summary>The product in one process on SQLite, with the demonstration. It can be killed and started again on the same store and port.</summary>
public sealed class EmbeddedProduct : IRunningProduct
{
    /// <summary>The demonstration's people who may write evidence.</summary>
    public static IReadOnlyList<string> Writers { get; } =
        ["priya-shah", "tomasz-nowak", "grace-okafor", "daniel-hughes", "mei-lin-chan", "yusuf-demir"];

    private readonly int siloPort = FreePort.Next();
    private readonly int gatewayPort = FreePort.Next();
    private CuttableNetwork? network;
    private HostProcess? host;

    /// <summary>The folder of its store.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("areasend-embedded-").FullName;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; } = new($"http://localhost:{FreePort.Next()}");

    /// <summary>A wire to it that can be cut; browsers may come through it.</summary>
    public CuttableNetwork Network => network ??= CuttableNetwork.To(Address);

    /// <inheritdoc/>
    public IReadOnlyList<Uri> Addresses => [Address];

    /// <inheritdoc/>
    public IReadOnlyList<HostProcess> Hosts => [Host];

    /// <summary>The process.</summary>
    public HostProcess Host => host ?? throw new InvalidOperationException("Not started.");

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<EmbeddedProduct> StartAsync()
    {
        var product = new EmbeddedProduct();
        await product.StartAgainAsync();
        return product;
    }

    /// <summary>Starts it again on the same store, after <see cref="HostProcess.Kill"/>.</summary>
    public async Task StartAgainAsync()
    {
        host = HostProcess.Start("web", "AreaSend.Web", Address, new Dictionary<string, string>
        {
            ["AreaSend:Mode"] = "Embedded",
            ["AreaSend:Data"] = Folder,
            ["AreaSend:SiloPort"] = $"{siloPort}",
            ["AreaSend:GatewayPort"] = $"{gatewayPort}",
            ["AreaSend:Origins"] = $"{Address.GetLeftPart(UriPartial.Authority)};{Network.Address.GetLeftPart(UriPartial.Authority)}",
        });
        await host.ReadyAsync();
    }

    /// <inheritdoc/>
    public string Writer(int index) => Writers[index % Writers.Count];

    /// <inheritdoc/>
    public async Task<string> PrepareAsync()
    {
        using var visitor = await Visitor.SignInAsync(Address, Writer(0));
        return await visitor.FirstInspectionAsync();
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(long Sequence, byte[] Update)>?> RecordedAsync(string document) => await RecordedUpdates.ReadAsync(Folder, document);

    /// <summary>The hostile updates of a document that are on record in the ledger, with who sent each.</summary>
    public Task<IReadOnlyList<(string Actor, DocumentRefusalEvent.HostileUpdateRefused Refused)>> RefusedAsync(string document) => RecordedUpdates.RefusedAsync(Folder, document);

    public async ValueTask DisposeAsync()
    {
        if (network is not null)
        {
            await network.DisposeAsync();
        }

        if (host is not null)
        {
            await host.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }
}
