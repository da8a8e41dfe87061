using AreaSend.Bench.Load;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;

namespace AreaSend.Bench.Floor;

/// <summary>The floor: the bare hub, typed into by the same people at the same rate.</summary>
internal sealed class FloorTarget : ILoadTarget
{
    private readonly Uri address = new($"http://localhost:{FreePort.Next()}");
    private HostProcess? host;

    /// <inheritdoc/>
    public string Name => "floor";

    /// <inheritdoc/>
    public IReadOnlyList<HostProcess> Hosts => [host!];

    /// <inheritdoc/>
    public async Task PrepareAsync(int people) => host = await BareRelay.StartAsync(address);

    /// <inheritdoc/>
    public Task<string> StartNoteAsync(int number) => Task.FromResult($"note {number}");

    /// <inheritdoc/>
    public async Task<HubClient> ConnectAsync(int person)
    {
        using var visitor = Visitor.Anonymous(address);
        return await visitor.ConnectAsync();
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<(long Sequence, byte[] Update)>?> RecordedAsync(string document) => Task.FromResult<IReadOnlyList<(long Sequence, byte[] Update)>?>(null);

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }
}
