using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;

namespace AreaSend.Bench.Load;

/// <summary>A product that somebody else started, with the demonstration in it. Its processor time cannot be counted.</summary>
/// <param name="url">Where it listens.</param>
internal sealed class RunningElsewhere(Uri url) : IRunningProduct
{
    /// <inheritdoc/>
    public IReadOnlyList<Uri> Addresses => [url];

    /// <inheritdoc/>
    public IReadOnlyList<HostProcess> Hosts => [];

    /// <inheritdoc/>
    public string Writer(int index) => EmbeddedProduct.Writers[index % EmbeddedProduct.Writers.Count];

    /// <inheritdoc/>
    public async Task<string> PrepareAsync()
    {
        using var visitor = await Visitor.SignInAsync(url, Writer(0));
        return await visitor.FirstInspectionAsync();
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<(long Sequence, byte[] Update)>?> RecordedAsync(string document) => Task.FromResult<IReadOnlyList<(long Sequence, byte[] Update)>?>(null);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
