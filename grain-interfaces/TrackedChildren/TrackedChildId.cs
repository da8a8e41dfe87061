using System.Security.Cryptography;
using System.Text;
using AreaSend.Inspections;

namespace AreaSend.TrackedChildren;

/// <summary>Names one tracked child's entry: it follows from the inspection and the reference, so that no reference is there twice. It says nothing about the child.</summary>
/// <param name="Value">A UUIDv8 made by <see cref="Of"/>; never empty.</param>
[GenerateSerializer, Immutable, Alias("tracked-children.id")]
public readonly record struct TrackedChildId([property: Id(0)] Guid Value)
{
    /// <summary>The id of a reference in an inspection; the same two always give the same id.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="reference">The reference, such as <c>CYP-07</c>, exactly as it is recorded.</param>
    /// <returns>The id: the first half of a SHA-256 over both, marked as a UUIDv8.</returns>
    public static TrackedChildId Of(InspectionId inspection, string reference)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"tracked-child/{inspection}/{reference}"));
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new TrackedChildId(new Guid(bytes.AsSpan(0, 16), bigEndian: true));
    }

    /// <summary>Reads an id as it stands in an address; refuses anything that is not a UUID.</summary>
    /// <param name="text">What came in.</param>
    /// <param name="id">The id, when the answer is true.</param>
    /// <returns>True when <paramref name="text"/> is an id.</returns>
    public static bool TryParse(string? text, out TrackedChildId id)
    {
        var good = Guid.TryParseExact(text, "N", out var value) && value != Guid.Empty;
        id = new TrackedChildId(value);
        return good;
    }

    /// <summary>The id as it stands in an address: 32 hexadecimal figures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString("N");
}
