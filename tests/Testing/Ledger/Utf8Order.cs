using System.Text;

namespace AreaSend.Testing.Ledger;

/// <summary>Compares as the stores do: by UTF-8 bytes, which differs from ordinal order beyond the basic plane.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y) =>
        Encoding.UTF8.GetBytes(x ?? string.Empty).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y ?? string.Empty));
}
