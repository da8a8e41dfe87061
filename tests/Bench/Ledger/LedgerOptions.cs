using System.Globalization;

namespace AreaSend.Bench.Ledger;

/// <summary>How much to append.</summary>
/// <param name="Streams">Streams, each with one append on its way at any time.</param>
/// <param name="Seconds">Measured seconds, of the floor as of the ledger.</param>
/// <param name="Warmup">Seconds before the measurement.</param>
internal sealed record LedgerOptions(int Streams, int Seconds, int Warmup)
{
    /// <summary>Reads the options; null when one is not known.</summary>
    public static LedgerOptions? Read(string[] args)
    {
        var options = new LedgerOptions(50, 5, 2);
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            if (!int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var value) || value < 1)
            {
                return null;
            }

            var next = args[i] switch
            {
                "--streams" => options with { Streams = value },
                "--seconds" => options with { Seconds = value },
                "--warmup" => options with { Warmup = value },
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
