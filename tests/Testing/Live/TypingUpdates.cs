using System.Text;

namespace AreaSend.Testing.Live;

/// <summary>The Yjs updates (version 1) that one person's typing makes: a paragraph of the person's own at the end of the note, then one character an update.</summary>
/// <param name="client">Yjs client id; unique in the document.</param>
/// <param name="begun">How many clock units it has made before: 0, or it goes on after its last character.</param>
public sealed class TypingUpdates(uint client, ulong begun = 0)
{
    private const byte StringItem = 4;
    private const byte TypeItem = 7;
    private const byte HasOrigin = 0x80;
    private ulong clock = begun;

    /// <summary>How many clock units were made so far.</summary>
    public ulong Clock => clock;

    /// <summary>The next update: the paragraph at first, then text after what was typed before.</summary>
    public byte[] Next(string text)
    {
        using var bytes = new MemoryStream();
        bytes.WriteByte(1);
        if (clock == 0)
        {
            Paragraph(bytes, text);
        }
        else
        {
            bytes.WriteByte(1);
            Write(bytes, client);
            Write(bytes, clock);
            bytes.WriteByte(StringItem | HasOrigin);
            Write(bytes, client);
            Write(bytes, clock - 1);
            Text(bytes, text);
            clock += (ulong)text.Length;
        }

        bytes.WriteByte(0);
        return bytes.ToArray();
    }

    /// <summary>Which client and clock an update of this kind begins at.</summary>
    public static (uint Client, ulong Clock) Read(ReadOnlySpan<byte> update)
    {
        var at = 2;
        return ((uint)Number(update, ref at), Number(update, ref at));
    }

    private static ulong Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    private static void Write(Stream bytes, ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            bytes.WriteByte((byte)((value & 0x7f) | 0x80));
        }

        bytes.WriteByte((byte)value);
    }

    private static void Text(Stream bytes, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Write(bytes, (ulong)utf8.Length);
        bytes.Write(utf8);
    }

    private void Paragraph(Stream bytes, string text)
    {
        bytes.WriteByte(3);
        Write(bytes, client);
        Write(bytes, 0);

        // the paragraph, in the root fragment
        bytes.WriteByte(TypeItem);
        bytes.WriteByte(1);
        Text(bytes, "default");
        bytes.WriteByte(3);
        Text(bytes, "paragraph");

        // its text
        bytes.WriteByte(TypeItem);
        bytes.WriteByte(0);
        Write(bytes, client);
        Write(bytes, 0);
        bytes.WriteByte(6);

        // the first words in it
        bytes.WriteByte(StringItem);
        bytes.WriteByte(0);
        Write(bytes, client);
        Write(bytes, 1);
        Text(bytes, text);
        clock = 2 + (ulong)text.Length;
    }
}
