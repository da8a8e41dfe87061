using System.Globalization;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;

namespace AreaSend.Bench.Idle;

/// <summary>The verb <c>idle</c>: what a note that is open and quiet takes of the host's memory, over one that is open and empty.</summary>
internal static class IdleVerb
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(75);

    /// <summary>Prints a line for empty notes, one for full ones, and the difference.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var notes = args is ["--notes", var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var chosen) ? chosen : 2_000;
        var empty = await MeasureAsync("empty", notes, 0);
        var full = await MeasureAsync("20 kB", notes, 20_000);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a note of 20 kB takes {full - empty:N1} kB over an empty one"));
        return 0;
    }

    /// <summary>Writes the notes, starts the host anew so that nothing of the writing is left in it, opens each on a connection of its own, and lets a minute pass.</summary>
    private static async Task<double> MeasureAsync(string what, int notes, int characters)
    {
        await using var product = await EmbeddedProduct.StartAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var inspection = await visitor.FirstInspectionAsync();
        var documents = new List<string>();
        for (var i = 0; i < notes; i++)
        {
            documents.Add(await visitor.StartNoteAsync(inspection, $"Idle {i}"));
        }

        await WriteAsync(visitor, documents, characters);
        product.Host.Kill();
        await product.StartAgainAsync();
        await visitor.GetAsync("/");
        var before = product.Host.ResidentKilobytes;
        var connections = new List<HubClient>();
        foreach (var document in documents)
        {
            var connection = await visitor.ConnectAsync();
            await connection.OpenAsync(document);
            connections.Add(connection);
        }

        await Task.Delay(Settle);
        var each = (product.Host.ResidentKilobytes - before) / (double)notes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{notes:N0} notes, {what}, one connection each: {each:N1} kB a note ({before:N0} kB before)"));
        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }

        return each;
    }

    private static async Task WriteAsync(Visitor visitor, List<string> documents, int characters)
    {
        foreach (var part in characters == 0 ? [] : documents.Chunk(50))
        {
            await using var connection = await visitor.ConnectAsync();
            foreach (var document in part)
            {
                var typing = new TypingUpdates(1);
                var answer = await connection.SubmitAsync(document, [.. Enumerable.Range(0, 20).Select(_ => (Guid.CreateVersion7(), typing.Next(new string('x', characters / 20))))]);
                if (answer.Refusal is not null)
                {
                    throw new InvalidOperationException($"A note refused its text: {answer.Refusal}.");
                }
            }
        }
    }
}
