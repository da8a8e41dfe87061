using System.Globalization;
using AreaSend.Documents.History;
using MessagePack;

namespace AreaSend.Web.Live.Wire;

/// <summary>A freeze on the wire: <c>[byName, at, reason]</c>.</summary>
[MessagePackObject]
public sealed record WireFreeze([property: Key(0)] string ByName, [property: Key(1)] string At, [property: Key(2)] string Reason)
{
    /// <summary>As a grain told it; null for none.</summary>
    public static WireFreeze? Of(DocumentFreeze? freeze) => freeze is null ? null : new WireFreeze(freeze.ByName, Moment(freeze.At), freeze.Reason);

    /// <summary>A moment on the wire: ISO 8601 in UTC, such as <c>2026-11-24T10:05:00.000Z</c>.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
