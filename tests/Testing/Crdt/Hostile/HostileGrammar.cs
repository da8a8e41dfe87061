using System.Text;
using AreaSend.Grains.Documents.Crdt;

namespace AreaSend.Testing.Crdt.Hostile;

/// <summary>Well-formed updates out of chance: every kind of struct, beside and inside what is there, and where nothing is.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="next">The next clock of each client that there is.</param>
/// <param name="own">The client that the sender owns.</param>
public sealed class HostileGrammar(Random random, IReadOnlyList<KeyValuePair<long, long>> next, long own)
{
    private static readonly string[] Nodes = ["paragraph", "paragraph", "heading", "blockquote", "bulletList", "orderedList", "listItem", "hardBreak", "table", "script", "", "__proto__"];
    private static readonly string[] Keys = ["level", "start", "type", "schema", "__proto__", "constructor", "", "class"];
    private static readonly string[] Words = ["a", "hello", "\ud83d\ude00", "é", "", "\0", "\ufeff"];
    private readonly MemoryStream bytes = new();
    private long clock;

    private BinaryWriter Writer => field ??= new BinaryWriter(bytes, Encoding.UTF8);

    /// <summary>One update.</summary>
    /// <returns>The bytes.</returns>
    public byte[] Make()
    {
        var structs = random.Next(4);
        Number(structs == 0 ? 0 : 1);
        if (structs > 0)
        {
            var client = Mostly(own, AnyClient());
            clock = Mostly(NextOf(client), Odd(NextOf(client)));
            Number(structs);
            Number(client);
            Number(clock);
            for (var left = structs; left > 0; left--)
            {
                Struct(client);
            }
        }

        var deleters = random.Next(3) == 0 ? 1 : 0;
        Number(deleters);
        for (; deleters > 0; deleters--)
        {
            var client = AnyClient();
            var ranges = random.Next(1, 3);
            Number(client);
            Number(ranges);
            for (; ranges > 0; ranges--)
            {
                var from = random.NextInt64(NextOf(client) + 1);
                Number(from);
                Number(Mostly(random.NextInt64(NextOf(client) - from + 1), Odd(1)));
            }
        }

        Writer.Flush();
        return bytes.ToArray();
    }

    private void Struct(long client)
    {
        var kind = (ContentKind)Mostly(random.Next(3) switch { 0 => 4, 1 => 7, _ => random.Next(2) == 0 ? 6 : 8 }, random.Next(12));
        var (origin, right, key) = (random.Next(3) > 0, random.Next(3) > 0, random.Next(4) == 0);
        Writer.Write((byte)((int)kind | (origin ? 0x80 : 0) | (right ? 0x40 : 0) | (key ? 0x20 : 0)));
        if (kind is ContentKind.Collected or ContentKind.Skip)
        {
            Advance(random.Next(1, 9), write: true);
            return;
        }

        foreach (var there in (bool[])[origin, right])
        {
            if (there)
            {
                Id(client);
            }
        }

        if (!origin && !right)
        {
            Parent(client, key);
        }

        Content(kind);
    }

    private void Parent(long client, bool key)
    {
        var root = random.Next(3) == 0;
        Number(root ? 1 : 0);
        if (root)
        {
            Writer.Write(Mostly("default", random.Next(2) == 0 ? "meta" : "other"));
        }
        else
        {
            Id(client);
        }

        if (key)
        {
            Writer.Write(Keys[random.Next(Keys.Length)]);
        }
    }

    private void Content(ContentKind kind)
    {
        switch (kind)
        {
            case ContentKind.Deleted:
                Advance(random.Next(1, 9), write: true);
                return;
            case ContentKind.Text:
                var word = Words[random.Next(Words.Length)];
                Writer.Write(word);
                Advance(word.Length);
                return;
            case ContentKind.Format:
                Writer.Write(Mostly(random.Next(2) == 0 ? "bold" : "italic", "link"));
                Writer.Write(Mostly(random.Next(2) == 0 ? "{}" : "null", "{\"href\":1}"));
                break;
            case ContentKind.Embed or ContentKind.Binary:
                Writer.Write("{}");
                break;
            case ContentKind.Type:
                TypeContent();
                break;
            case ContentKind.Any or ContentKind.Json:
                var members = Mostly(1, random.Next(3));
                Number(members);
                for (var left = members; left > 0; left--)
                {
                    Value(kind == ContentKind.Json);
                }

                Advance(members);
                return;
            default:
                Writer.Write("guid");
                Writer.Write((byte)118);
                Number(0);
                break;
        }

        Advance(1);
    }

    private void TypeContent()
    {
        var type = Mostly(random.Next(2) == 0 ? 3 : 6, random.Next(9));
        Number(type);
        if (type is 3 or 5)
        {
            Writer.Write(Nodes[random.Next(Nodes.Length)]);
        }
    }

    private void Value(bool json)
    {
        if (json)
        {
            Writer.Write("1");
            return;
        }

        switch (random.Next(6))
        {
            case 0:
                Writer.Write((byte)random.Next(116, 128));
                break;
            case 1:
                Writer.Write((byte)119);
                Writer.Write("text");
                break;
            default:
                Writer.Write((byte)125);
                Writer.Write((byte)random.Next(64));
                break;
        }
    }

    private void Id(long self)
    {
        var client = random.Next(3) == 0 ? self : AnyClient();
        Number(client);
        var until = client == self ? Math.Max(clock, NextOf(client)) : NextOf(client);
        Number(Mostly(until == 0 ? 0 : random.NextInt64(until), Odd(until)));
    }

    private void Advance(long length, bool write = false)
    {
        if (write)
        {
            Number(length);
        }

        clock += length;
    }

    private void Number(long number) => Writer.Write7BitEncodedInt64(number);

    private long AnyClient() => next.Count == 0 || random.Next(20) == 0 ? random.Next(1, 1000) : next[random.Next(next.Count)].Key;

    private long NextOf(long client) => next.FirstOrDefault(known => known.Key == client).Value;

    private long Odd(long around) => Math.Max(0, random.Next(4) == 0 ? (1L << random.Next(53)) - random.Next(2) : around + random.Next(-3, 4));

    private T Mostly<T>(T usual, T seldom) => random.Next(12) == 0 ? seldom : usual;
}
