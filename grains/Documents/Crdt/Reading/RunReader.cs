using System.Collections.Immutable;
using System.Text;
using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Crdt.Integration;

namespace AreaSend.Grains.Documents.Crdt.Reading;

/// <summary>Reads the characters of one text as runs: each with the same marks, author and change.</summary>
internal sealed class RunReader(TextVersion to, TextVersion from, Func<CrdtId, (int Author, long Until)>? author, DocumentChange? all)
{
    private readonly StringBuilder run = new();
    private ImmutableArray<string> marksNow = [];
    private ImmutableArray<string> marksThen = [];
    private (ImmutableArray<string> Marks, int Author, DocumentChange Change) open = ([], -1, DocumentChange.Kept);

    /// <summary>What became of a clock between two versions; null when it is in neither.</summary>
    public static DocumentChange? Change(TextVersion to, TextVersion from, CrdtItem item, long clock, DocumentChange? all)
    {
        var (now, then) = (to.Has(item, clock), from.Has(item, clock));
        return all switch
        {
            DocumentChange.Removed => then ? all : null,
            DocumentChange.Added => now ? all : null,
            _ => (now, then) switch
            {
                (true, true) => DocumentChange.Kept,
                (true, false) => DocumentChange.Added,
                (false, true) => DocumentChange.Removed,
                _ => null,
            },
        };
    }

    public void Read(CrdtType text, ImmutableArray<DocumentNode>.Builder runs)
    {
        foreach (var item in text.Items)
        {
            if (item.Kind == ContentKind.Format)
            {
                Mark(item);
            }
            else if (item.Kind == ContentKind.Text)
            {
                Characters(item, runs);
            }
        }

        End(runs);
    }

    private void Characters(CrdtItem item, ImmutableArray<DocumentNode>.Builder runs)
    {
        for (long clock = item.Clock, until; clock < item.Next; clock = until)
        {
            var (who, same) = author?.Invoke(new CrdtId(item.Client, clock)) ?? (-1, item.Next);
            until = Math.Min(Math.Min(same, item.Next), Math.Min(to.Until(item, clock), from.Until(item, clock)));
            if (Change(to, from, item, clock, all) is not { } change)
            {
                continue;
            }

            var marks = change == DocumentChange.Removed ? marksThen : marksNow;
            if (who != open.Author || change != open.Change || !marks.SequenceEqual(open.Marks))
            {
                End(runs);
                open = (marks, who, change);
            }

            run.Append(item.Text, (int)(clock - item.Clock), (int)(until - clock));
        }
    }

    private void Mark(CrdtItem item)
    {
        var reader = new ByteReader(item.Content.Span);
        if (!reader.TryText(out var utf8) || !reader.TryText(out var value))
        {
            return;
        }

        var (name, ends) = (Encoding.UTF8.GetString(utf8), value.SequenceEqual("null"u8));
        marksNow = to.Has(item, item.Clock) ? With(marksNow, name, ends) : marksNow;
        marksThen = from.Has(item, item.Clock) ? With(marksThen, name, ends) : marksThen;
    }

    private static ImmutableArray<string> With(ImmutableArray<string> marks, string name, bool ends) =>
        ends ? marks.Remove(name) : marks.Contains(name) ? marks : marks.Add(name).Sort(StringComparer.Ordinal);

    private void End(ImmutableArray<DocumentNode>.Builder runs)
    {
        if (run.Length > 0)
        {
            runs.Add(new DocumentNode("text", ImmutableDictionary<string, string>.Empty, [], run.ToString(), open.Marks, open.Author, open.Change));
            run.Clear();
        }
    }
}
