using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Integration;

namespace AreaSend.Testing.Crdt;

/// <summary>What a document of ours holds, in the very words in which the oracle tells it of one of yjs (tests/oracle/digest.mjs), so that the two can be compared item by item.</summary>
public static partial class StructWords
{
    /// <summary>Every run of items, the lowest client first: clocks, kind, origins, parent, neighbours, content.</summary>
    /// <param name="document">The document.</param>
    /// <returns>A line for each.</returns>
    public static string Of(CrdtDocument document)
    {
        var words = new StringBuilder();
        foreach (var client in document.Clients.Order())
        {
            words.Append(CultureInfo.InvariantCulture, $"client {client}\n");
            Runs(words, document.ItemsOf(client));
        }

        return words.ToString();
    }

    /// <summary>The digest that the oracle gives as <c>YjsState.Structs</c>.</summary>
    /// <param name="document">The document.</param>
    /// <returns>SHA-256 in hexadecimal figures.</returns>
    public static string DigestOf(CrdtDocument document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(document))));

    private static void Runs(StringBuilder words, IReadOnlyList<CrdtItem> items)
    {
        for (var at = 0; at < items.Count;)
        {
            var (first, last) = (items[at], items[at]);
            var content = new StringBuilder(Content(first));
            for (at++; at < items.Count && Joins(last, items[at]); at++)
            {
                last = items[at];
                content.Append(Content(last));
            }

            words.Append(CultureInfo.InvariantCulture, $"{first.Clock}+{last.Next - first.Clock} {Header(first)} after {Id(LastIdOf(first.Left))} before {Id(last.Right?.Id)} {content}\n");
        }
    }

    private static bool Joins(CrdtItem left, CrdtItem right) =>
        left.Kind == right.Kind
        && (left.Kind == ContentKind.Collected
            || (left.Kind is ContentKind.Text or ContentKind.Any or ContentKind.Json or ContentKind.Deleted && left.IsDeleted == right.IsDeleted && left.Right == right
                && right.Origin == LastIdOf(left) && left.RightOrigin == right.RightOrigin));

    private static string Header(CrdtItem item) => item.Kind == ContentKind.Collected ? "0" : string.Create(
        CultureInfo.InvariantCulture,
        $"{(int)item.Kind}{(item.IsDeleted ? " deleted" : "")} from {Id(item.Origin)} to {Id(item.RightOrigin)} in {(item.Parent!.Item is { } parent ? Id(parent.Id) : Hex(item.Parent.Name))} {(item.Key is { } key ? $"\"{Hex(key)}\"" : "-")}");

    private static string Content(CrdtItem item) => item.Kind switch
    {
        ContentKind.Text => Hex(item.IsDeleted ? Surrogate().Replace(item.Text, "\uFFFD") : item.Text),
        ContentKind.Any => string.Concat(item.Members.Select(member => Convert.ToHexStringLower(member.Span))),
        ContentKind.Json => string.Concat(item.Members.Select(member => Texts(member.Span, 1))),
        ContentKind.Format => Texts(item.Content.Span, 2),
        ContentKind.Embed or ContentKind.Binary => Texts(item.Content.Span, 1),
        ContentKind.Document => Texts(item.Content.Span, 1) + " " + Convert.ToHexStringLower(item.Content.Span[(1 + item.Content.Span[0])..]),
        ContentKind.Type => string.Create(CultureInfo.InvariantCulture, $"{(int)item.Type!.Kind} {Hex(item.Type.Name)}"),
        _ => "",
    };

    /// <summary>Texts or bytes with their lengths before them, without the lengths.</summary>
    private static string Texts(ReadOnlySpan<byte> bytes, int count)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray()));
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => Convert.ToHexStringLower(reader.ReadBytes(reader.Read7BitEncodedInt()))));
    }

    private static CrdtId? LastIdOf(CrdtItem? item) => item is null ? null : new CrdtId(item.Client, item.Next - 1);

    private static string Id(CrdtId? id) => id is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Client}.{known.Clock}") : "-";

    private static string Hex(string text) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("[\uD800-\uDFFF]")]
    private static partial Regex Surrogate();
}
