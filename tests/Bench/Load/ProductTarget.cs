using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;

namespace AreaSend.Bench.Load;

/// <summary>The product, through its own sign-in, pages and hub.</summary>
/// <param name="name">Name in the result.</param>
/// <param name="product">The running product.</param>
internal sealed class ProductTarget(string name, IRunningProduct product) : ILoadTarget
{
    private readonly List<Visitor> visitors = [];
    private string inspection = "";

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public IReadOnlyList<HostProcess> Hosts => product.Hosts;

    /// <inheritdoc/>
    public async Task PrepareAsync(int people)
    {
        inspection = await product.PrepareAsync();
        for (var i = 0; i < people; i++)
        {
            visitors.Add(await Visitor.SignInAsync(product.Addresses[i % product.Addresses.Count], product.Writer(i)));
        }
    }

    /// <inheritdoc/>
    public Task<string> StartNoteAsync(int number) => visitors[0].StartNoteAsync(inspection, $"Load {number}");

    /// <inheritdoc/>
    public Task<HubClient> ConnectAsync(int person) => visitors[person].ConnectAsync();

    /// <inheritdoc/>
    public Task<IReadOnlyList<(long Sequence, byte[] Update)>?> RecordedAsync(string document) => product.RecordedAsync(document);

    public async ValueTask DisposeAsync()
    {
        visitors.ForEach(v => v.Dispose());
        await product.DisposeAsync();
    }
}
