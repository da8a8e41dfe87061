using System.Globalization;

namespace AreaSend.Web.Live.Wire;

/// <summary>What a browser says of itself: the device it is, and the version of the note's schema that its editor knows.</summary>
/// <param name="Id">The device; empty when it named none.</param>
/// <param name="Schema">The schema's version, from 0; 1 when it named none, as bundles did before they named it.</param>
public readonly record struct WireDevice(Guid Id, int Schema)
{
    private const int Unsaid = 1;

    /// <summary>As the query of a hub's address or the body of <c>/sync</c> had it; what is missing or malformed becomes the empty device and schema 1.</summary>
    /// <param name="device">32 hexadecimal figures.</param>
    /// <param name="schema">The schema's version.</param>
    public static WireDevice Read(string? device, int? schema) =>
        new(Guid.TryParseExact(device, "N", out var id) ? id : Guid.Empty, schema is >= 0 ? schema.Value : Unsaid);

    /// <summary>As the query of a hub's address had it.</summary>
    /// <param name="query">The query.</param>
    public static WireDevice Read(IQueryCollection? query) =>
        Read(query?["device"], int.TryParse(query?["schema"], NumberStyles.None, CultureInfo.InvariantCulture, out var schema) ? schema : null);
}
