using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>One update at the gate.</summary>
internal sealed class UpdateGate(byte[] update, DocumentAuthor author, DocumentOutline outline, Func<long, ClockRange, byte[]> known, DecodeLimits limits)
{
    private const int MostRepeatedClients = 4;
    private readonly List<(long Client, ClockRange Range)> repeated = [];
    private readonly Neighbourhood neighbourhood = new(outline);
    private bool addsSomething;

    public Admission Admit()
    {
        var reader = new UpdateReader(update, limits);
        while (reader.TryStruct(out var header))
        {
            if (Refuses(header) is { } code)
            {
                return Refused(code, $"struct ({header.Client}, {header.Clock}) at byte {header.Start}");
            }
        }

        var last = (Client: long.MaxValue, Next: 0L);
        while (reader.TryDeleted(out var client, out var range))
        {
            // Yjs writes them so; while some of them wait, it loses deletions that are out of order
            if (client > last.Client || (client == last.Client && range.Clock < last.Next))
            {
                return Refused(DocumentRefusal.Malformed, $"deletes ({client}, {range.Clock}) out of order");
            }

            last = (client, range.Next);
            if (range.Next > outline.Next(client))
            {
                return Refused(DocumentRefusal.Gap, $"deletes ({client}, {range.Clock}) to {range.Next}");
            }

            addsSomething = true;
        }

        if (reader.Fault.Rule != DecodeRule.None)
        {
            return Refused(CodeOf(reader.Fault.Rule), reader.Fault.ToString());
        }

        return repeated.FirstOrDefault(Differs) is { Range.Length: > 0 } other
            ? Refused(DocumentRefusal.Equivocal, $"client {other.Client} from clock {other.Range.Clock}")
            : new Admission(null, "", !addsSomething && repeated.Count > 0);
    }

    private static string CodeOf(DecodeRule rule) => rule switch
    {
        DecodeRule.Depth => DocumentRefusal.TooDeep,
        DecodeRule.Size => RefusalCode.TooLarge,
        _ => DocumentRefusal.Malformed,
    };

    private static Admission Refused(string code, string detail) => new(new Refusal(code, AdmissionWords.Of(code)), detail, false);

    private string? Refuses(in StructHeader header)
    {
        if (header.Kind is ContentKind.Collected or ContentKind.Skip or ContentKind.Deleted)
        {
            return DocumentRefusal.Collected;
        }

        if (outline.OwnerOf(header.Client) is { } owner && !owner.Admits(author))
        {
            return DocumentRefusal.Forged;
        }

        var next = outline.Next(header.Client);
        if (header.Clock > next || !Placing.HasAll(outline, header))
        {
            return DocumentRefusal.Gap;
        }

        if (header.Clock < next && !Repeats(header, next))
        {
            return DocumentRefusal.Gap;
        }

        return header.Next <= next ? null : Add(header, header.Next - next);
    }

    private string? Add(in StructHeader header, long length)
    {
        var content = update.AsSpan(header.Content, header.End - header.Content);
        if (Placing.Of(outline, header, update) is not { } place || !MayStand(header, place))
        {
            return DocumentRefusal.Foreign;
        }

        if (ContentGate.Refuses(content, header, place) is { } code)
        {
            return code;
        }

        addsSomething = true;
        var origin = header.Clock < header.Next - length ? new CrdtId(header.Client, header.Next - length - 1) : header.Origin;
        outline.Own(header.Client, author);
        outline.Runs.Write(new WrittenRun(new CrdtId(header.Client, header.Next - length), length, origin, header.RightOrigin, place));
        if (header.Kind == ContentKind.Type)
        {
            var node = place.Kind == NodeKind.Collected ? NodeKind.Collected : ContentGate.NodeOf(content)!.Value;
            outline.Begin(new CrdtId(header.Client, header.Clock), node, place.Depth + 1);
        }

        outline.Schema = Math.Max(outline.Schema, header.Kind == ContentKind.Any ? ContentGate.SchemaOf(content, place) : 0);
        return null;
    }

    /// <summary>Whether what it names as neighbours can have been so. What is collected has no order; what is known in part was weighed with its first part.</summary>
    private bool MayStand(in StructHeader header, Place place) => place.Kind == NodeKind.Collected || (header.Clock < outline.Next(header.Client)
        ? outline.Runs.At(new CrdtId(header.Client, header.Clock)).RightOrigin == header.RightOrigin
        : neighbourhood.CanBeOf(new CrdtId(header.Client, header.Clock), place, header.Origin, header.RightOrigin));

    /// <summary>Notes what is sent again; the structs of a client follow one another, so there is one range a client.</summary>
    private bool Repeats(in StructHeader header, long next)
    {
        var to = Math.Min(header.Next, next);
        if (repeated.Count > 0 && repeated[^1].Client == header.Client)
        {
            var from = repeated[^1].Range.Clock;
            repeated[^1] = (header.Client, new ClockRange(from, to - from));
            return true;
        }

        repeated.Add((header.Client, new ClockRange(header.Clock, to - header.Clock)));
        return repeated.Count <= MostRepeatedClients;
    }

    private bool Differs((long Client, ClockRange Range) again) =>
        !CrdtUpdate.Slice([update], again.Client, again.Range).AsSpan().SequenceEqual(known(again.Client, again.Range));
}
