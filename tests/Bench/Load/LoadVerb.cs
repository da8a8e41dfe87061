using System.Text.Json;
using AreaSend.Bench.Floor;
using AreaSend.Testing.Processes;

namespace AreaSend.Bench.Load;

/// <summary>The verb <c>load</c>.</summary>
internal static class LoadVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Starts what is needed, types, prints one JSON line (and one of the floor before it, when asked).</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (LoadOptions.Read(args) is not { } options)
        {
            return Usage.Print();
        }

        var lossless = true;
        foreach (var start in Targets(options))
        {
            await using var target = await start();
            await using var run = await LoadRun.PrepareAsync(target, options);
            var result = await run.MeasureAsync();
            Console.WriteLine(JsonSerializer.Serialize(result, Json));
            lossless &= result is { Lost: 0, Doubled: 0 };
        }

        return lossless ? 0 : 1;
    }

    private static IEnumerable<Func<Task<ILoadTarget>>> Targets(LoadOptions options)
    {
        if (options.Floor)
        {
            yield return () => Task.FromResult<ILoadTarget>(new FloorTarget());
        }

        yield return options switch
        {
            { Url: { } url } => () => Task.FromResult<ILoadTarget>(new ProductTarget("url", new RunningElsewhere(url))),
            { Mode: "cluster" } => async () => new ProductTarget("cluster", await ClusterProduct.StartAsync()),
            _ => async () => new ProductTarget("embedded", await EmbeddedProduct.StartAsync()),
        };
    }
}
