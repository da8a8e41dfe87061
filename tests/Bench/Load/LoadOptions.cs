using System.Globalization;

namespace AreaSend.Bench.Load;

/// <summary>How much to type.</summary>
internal sealed record LoadOptions
{
    /// <summary>Notes.</summary>
    public int Docs { get; private init; } = 50;

    /// <summary>People in each note.</summary>
    public int Clients { get; private init; } = 8;

    /// <summary>Edits a second of each person.</summary>
    public double Rate { get; private init; } = 5;

    /// <summary>Measured seconds.</summary>
    public int Seconds { get; private init; } = 15;

    /// <summary>Seconds of typing before the measurement.</summary>
    public int Warmup { get; private init; } = 3;

    /// <summary>Embedded or cluster, when it is to be started here.</summary>
    public string Mode { get; private init; } = "embedded";

    /// <summary>A product that runs already; null to start one.</summary>
    public Uri? Url { get; private init; }

    /// <summary>Whether to measure the floor first, with the same load in the same run.</summary>
    public bool Floor { get; private init; }

    /// <summary>Reads the options; null when one is not known.</summary>
    public static LoadOptions? Read(string[] args)
    {
        var options = new LoadOptions();
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            var value = args[i + 1];
            var next = args[i] switch
            {
                "--docs" => options with { Docs = int.Parse(value, CultureInfo.InvariantCulture) },
                "--clients" => options with { Clients = int.Parse(value, CultureInfo.InvariantCulture) },
                "--rate" => options with { Rate = double.Parse(value, CultureInfo.InvariantCulture) },
                "--seconds" => options with { Seconds = int.Parse(value, CultureInfo.InvariantCulture) },
                "--warmup" => options with { Warmup = int.Parse(value, CultureInfo.InvariantCulture) },
                "--mode" when value is "embedded" or "cluster" => options with { Mode = value },
                "--floor" => options with { Floor = bool.Parse(value) },
                "--url" => options with { Url = new Uri(value) },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return args.Length % 2 == 0 ? options : null;
    }
}
