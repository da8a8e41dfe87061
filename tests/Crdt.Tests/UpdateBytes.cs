using System.Text;
using AreaSend.Grains.Documents.Crdt;

namespace AreaSend.Crdt.Tests;

/// <summary>Writes updates by hand, well-formed or not.</summary>
internal sealed class UpdateBytes
{
    private readonly MemoryStream bytes = new();

    private BinaryWriter Writer => field ??= new BinaryWriter(bytes, Encoding.UTF8);

    /// <summary>The bytes so far.</summary>
    public byte[] Bytes => bytes.ToArray();

    public static UpdateBytes Of(params ReadOnlySpan<long> numbers) => new UpdateBytes().Numbers(numbers);

    public UpdateBytes Numbers(params ReadOnlySpan<long> numbers)
    {
        foreach (var number in numbers)
        {
            Writer.Write7BitEncodedInt64(number);
        }

        return this;
    }

    public UpdateBytes Text(string text)
    {
        Writer.Write(text);
        return this;
    }

    public UpdateBytes Raw(params ReadOnlySpan<byte> raw)
    {
        Writer.Write(raw);
        return this;
    }

    public UpdateBytes Repeat(int times, Action<UpdateBytes, int> part)
    {
        for (var i = 0; i < times; i++)
        {
            part(this, i);
        }

        return this;
    }

    /// <summary>The head of one client's structs.</summary>
    public static UpdateBytes Structs(long client, long clock, int count) => Of(1, count, client, clock);

    /// <summary>A text in a type.</summary>
    public UpdateBytes TextIn(CrdtId parent, string text) => Numbers(4, 0, parent.Client, parent.Clock).Text(text);

    /// <summary>A text between two ids.</summary>
    public UpdateBytes TextBetween(CrdtId left, CrdtId right, string text) => Raw(0xC4).Numbers(left.Client, left.Clock, right.Client, right.Clock).Text(text);

    /// <summary>A text at the beginning of a list, before an id.</summary>
    public UpdateBytes TextBefore(CrdtId right, string text) => Raw(0x44).Numbers(right.Client, right.Clock).Text(text);

    /// <summary>An element in a root.</summary>
    public UpdateBytes ElementIn(string root, string name) => Numbers(7, 1).Text(root).Numbers(3).Text(name);

    /// <summary>An element in a type.</summary>
    public UpdateBytes ElementIn(CrdtId parent, string name) => Numbers(7, 0, parent.Client, parent.Clock, 3).Text(name);

    /// <summary>An XML text in a type.</summary>
    public UpdateBytes XmlTextIn(CrdtId parent) => Numbers(7, 0, parent.Client, parent.Clock, 6);

    /// <summary>Ends it without deletions.</summary>
    public byte[] End() => Numbers(0).Bytes;
}
