using AreaSend.Documents;
using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Grains.Documents.Crdt.Reading;
using AreaSend.Testing.Crdt.Hostile;
using AreaSend.Vocabulary;

namespace AreaSend.Crdt.Tests;

/// <summary>The attacks that were tried on yjs by hand, and what else a spiteful client could think of.</summary>
public sealed class AttackTests
{
    private readonly WrittenNote note = new();
    private readonly MessageCost cost = new();

    [Fact]
    public void The_27_bytes_that_hang_a_merge_of_version_2_are_no_update_here() =>
        Refuses(Convert.FromHexString("00010000000001000100010200001602000001FDFFFFFFFF7F0000"), 27, DocumentRefusal.Malformed);

    [Fact]
    public void Seven_bytes_that_declare_33_million_structs_take_no_memory() =>
        Refuses(UpdateBytes.Of(1, 1 << 25, 5).Bytes, 6, DocumentRefusal.Malformed).Should().BeLessThan(4096);

    [Theory]
    [InlineData("01808080100500", 7)]
    [InlineData("8080808010", 5)]
    [InlineData("FFFFFFFFFFFFFF0F", 8)]
    [InlineData("00FFFFFFFF0F", 6)]
    [InlineData("000105FFFFFFFF0F", 8)]
    [InlineData("0101090004010764656661756C74FFFFFFFF0F", 19)]
    [InlineData("0101090008010764656661756C74FFFFFFFF0F", 19)]
    public void A_declared_count_or_length_that_the_bytes_cannot_hold_takes_no_memory(string hex, int bytes) =>
        Refuses(Convert.FromHexString(hex), bytes, DocumentRefusal.Malformed).Should().BeLessThan(4096);

    [Fact]
    public void Twelve_bytes_cannot_silence_a_colleague()
    {
        var silence = UpdateBytes.Structs(7, 0, 1).Numbers(0, 1L << 40).End();
        Refuses(silence, 12, DocumentRefusal.Collected);
        Refuses(UpdateBytes.Structs(WrittenNote.Writer, 7, 1).Numbers(0, 1L << 40).End(), 12, DocumentRefusal.Collected);
        Refuses(UpdateBytes.Structs(7, 0, 1).Numbers(10, 9).End(), 7, DocumentRefusal.Collected);
        Refuses(UpdateBytes.Structs(7, 0, 1).Numbers(1, 1).Text("default").Numbers(9).End(), 16, DocumentRefusal.Collected);
    }

    [Fact]
    public void Six_bytes_delete_what_is_there_and_nothing_that_is_not()
    {
        note.Refused([0, 1, 5, 1, 2, 5]).Should().BeNull("whoever may write in a note may delete in it, and the ledger keeps what was deleted");
        Refuses([0, 1, 5, 1, 0, 23], 6, DocumentRefusal.Gap);
        Refuses([0, 1, 6, 1, 0, 1], 6, DocumentRefusal.Gap);
        Refuses(UpdateBytes.Of(0, 1, 5, 1, 0, 1L << 31).Bytes, 10, DocumentRefusal.Gap);
    }

    [Fact]
    public void Deletions_out_of_order_are_refused()
    {
        Refuses([0, 1, 5, 2, 4, 2, 2, 3], 8, DocumentRefusal.Malformed);
        Refuses([0, 1, 5, 2, 2, 3, 4, 2], 8, DocumentRefusal.Malformed);
    }

    [Fact]
    public void Two_texts_at_one_place_are_refused()
    {
        var again = UpdateBytes.Structs(WrittenNote.Writer, 2, 1).TextIn(WrittenNote.At(1), "EVILS").End();
        note.Refused(again, WrittenNote.Author).Should().Be(DocumentRefusal.Equivocal);
        note.Refused(again).Should().Be(DocumentRefusal.Forged);
        note.Refused(WrittenNote.Typed, WrittenNote.Author).Should().BeNull("the same once more is no harm");
    }

    [Fact]
    public void Nobody_writes_as_somebody_else_not_even_ahead_of_them() =>
        Refuses(UpdateBytes.Structs(WrittenNote.Writer, 7, 1).TextIn(WrittenNote.At(1), "EVIL").End(), 14, DocumentRefusal.Forged);

    [Fact]
    public void Two_thousand_updates_with_a_gap_leave_nothing_behind()
    {
        for (var clock = 1; clock <= 2000; clock++)
        {
            note.Refused(UpdateBytes.Structs(WrittenNote.Stranger, clock, 1).TextIn(WrittenNote.At(1), "x").End()).Should().Be(DocumentRefusal.Gap);
        }

        note.Note.Clients.Should().ContainSingle();
    }

    [Fact]
    public void What_builds_on_text_that_is_not_there_is_refused()
    {
        Refuses(UpdateBytes.Structs(9, 0, 1).TextIn(WrittenNote.At(7), "x").End(), 11, DocumentRefusal.Gap);
        Refuses(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(2), new CrdtId(9, 0), "x").End(), 12, DocumentRefusal.Gap);
        Refuses(UpdateBytes.Structs(9, 0, 1).TextBetween(new CrdtId(9, 1L << 40), WrittenNote.At(2), "x").End(), 17, DocumentRefusal.Gap);
    }

    [Fact]
    public void Neighbours_in_the_wrong_order_are_refused()
    {
        Refuses(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(5), WrittenNote.At(3), "x").End(), 12, DocumentRefusal.Foreign);
        Refuses(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(4), WrittenNote.At(4), "x").End(), 12, DocumentRefusal.Foreign);
        note.Refused(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(4), WrittenNote.At(5), "x").End()).Should().BeNull();
    }

    [Fact]
    public void Neighbours_that_never_were_are_refused()
    {
        Refuses(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(2), WrittenNote.At(5), "x").End(), 12, DocumentRefusal.Foreign);
        Refuses(UpdateBytes.Structs(9, 0, 1).TextBefore(WrittenNote.At(4), "x").End(), 10, DocumentRefusal.Foreign);
        Refuses(UpdateBytes.Structs(9, 0, 1).TextBefore(WrittenNote.At(2), "x").End(), 10, null);
    }

    [Fact]
    public void Neighbours_in_two_paragraphs_are_refused() => Refuses(
        UpdateBytes.Structs(9, 0, 4).ElementIn("default", "paragraph").XmlTextIn(new CrdtId(9, 0)).TextIn(new CrdtId(9, 1), "a")
            .TextBetween(new CrdtId(9, 2), WrittenNote.At(2), "x").End(), null, DocumentRefusal.Foreign);

    [Fact]
    public void Nobody_steps_over_what_they_wrote_themselves()
    {
        Refuses(UpdateBytes.Structs(9, 0, 2).TextBetween(WrittenNote.At(3), WrittenNote.At(4), "a").TextBetween(WrittenNote.At(3), WrittenNote.At(4), "b").End(), null, DocumentRefusal.Foreign);
        Refuses(UpdateBytes.Structs(WrittenNote.Writer, 7, 1).ElementIn("default", "paragraph").End(), null, DocumentRefusal.Foreign, WrittenNote.Author);
        Refuses(UpdateBytes.Structs(9, 0, 1).ElementIn("default", "paragraph").End(), null, null);
    }

    [Fact]
    public void Nobody_steps_over_what_they_built_on()
    {
        note.Submit(UpdateBytes.Structs(8, 0, 1).TextBetween(WrittenNote.At(3), WrittenNote.At(4), "y").End(), GuardedNote.AuthorOf(8));
        var y = new CrdtId(8, 0);
        Refuses(UpdateBytes.Structs(9, 0, 2).TextBetween(WrittenNote.At(3), y, "z").TextBetween(new CrdtId(9, 0), WrittenNote.At(4), "w").End(), null, DocumentRefusal.Foreign);
        Refuses(UpdateBytes.Structs(9, 0, 2).TextBetween(WrittenNote.At(3), y, "z").TextBetween(new CrdtId(9, 0), y, "w").End(), null, null);
        Refuses(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(3), WrittenNote.At(4), "w").End(), null, null);
    }

    [Fact]
    public void Thousands_of_clients_that_write_in_one_gap_take_no_time() => Refuses(
        UpdateBytes.Of(3000).Repeat(3000, (update, at) => update.Numbers(1, 10_000 - at, 0).TextBetween(WrittenNote.At(3), WrittenNote.At(4), "x")).End(),
        null, DocumentRefusal.Foreign);

    [Fact]
    public void A_chain_of_thousands_of_letters_behind_each_other_takes_no_time() => Refuses(
        UpdateBytes.Structs(9, 0, 5600).TextBetween(WrittenNote.At(3), WrittenNote.At(4), "a")
            .Repeat(5599, (update, at) => update.TextBetween(WrittenNote.At(3), new CrdtId(9, at), "x")).End(), null, null);

    [Fact]
    public void A_value_put_over_another_stays_the_only_one_however_it_is_merged()
    {
        var heading = UpdateBytes.Structs(9, 0, 3).ElementIn("default", "heading").Numbers(0x28, 0, 9, 0).Text("level").Numbers(1).Raw(125, 3)
            .Raw(0xA8).Numbers(9, 1, 1).Raw(125, 2).End();
        Refuses(heading, null, null);
        var document = new CrdtDocument();
        document.Apply(CrdtUpdate.Merge([heading]));
        document.ItemsOf(9)[1].IsDeleted.Should().BeTrue("the later value deletes the earlier, so they are two structs");
    }

    [Fact]
    public void Quotations_nested_too_deeply_are_refused_and_read_without_harm()
    {
        var nested = UpdateBytes.Structs(9, 0, 6000).ElementIn("default", "blockquote")
            .Repeat(5999, (update, at) => update.ElementIn(new CrdtId(9, at), "blockquote")).End();
        (nested.Length > DocumentLimits.UpdateBytes).Should().BeTrue();
        note.Refused(nested).Should().Be(RefusalCode.TooLarge);
        Refuses(UpdateBytes.Structs(9, 0, 3000).ElementIn("default", "blockquote").Repeat(2999, (update, at) => update.ElementIn(new CrdtId(9, at), "blockquote")).End(), null, DocumentRefusal.TooDeep);
        Survives(nested);
    }

    [Fact]
    public void Twenty_thousand_maps_inside_each_other_are_refused_and_read_without_harm()
    {
        var nested = UpdateBytes.Structs(9, 0, 20_001).Numbers(39, 1).Text("default").Text("k").Numbers(1)
            .Repeat(20_000, (update, at) => update.Numbers(39, 0, 9, at).Text("k").Numbers(1)).End();
        note.Refused(nested).Should().Be(RefusalCode.TooLarge);
        Survives(nested);
        Survives(CrdtUpdate.Merge([nested, [0, 1, 9, 1, 0, 1]]));
    }

    [Fact]
    public void Values_nested_too_deeply_are_refused_and_read_without_harm()
    {
        byte[] Nested(int depth) => UpdateBytes.Structs(9, 0, 1).Numbers(8, 1).Text("default").Numbers(1).Repeat(depth, (update, _) => update.Raw(117, 1)).Raw(126).End();
        Refuses(Nested(30_000), null, DocumentRefusal.TooDeep);
        note.Refused(Nested(50_000)).Should().Be(RefusalCode.TooLarge);
        CrdtUpdate.Check(Nested(50_000), DecodeLimits.Own)!.Value.Rule.Should().Be(DecodeRule.Depth);
        new CrdtDocument().Apply(Nested(50_000)).Should().NotBeNull();
    }

    [Fact]
    public void What_a_note_does_not_hold_is_refused()
    {
        foreach (var name in (string[])["script", "table", "image", "", "__proto__", "constructor", "Paragraph"])
        {
            note.Refused(UpdateBytes.Structs(9, 0, 1).ElementIn("default", name).End()).Should().Be(DocumentRefusal.Foreign, name);
        }

        foreach (var root in (string[])["other", "", "__proto__", "Default"])
        {
            note.Refused(UpdateBytes.Structs(9, 0, 1).ElementIn(root, "paragraph").End()).Should().Be(DocumentRefusal.Foreign, root);
        }

        note.Refused(UpdateBytes.Structs(9, 0, 1).Numbers(4, 1).Text("default").Text("text without a paragraph").End()).Should().Be(DocumentRefusal.Foreign);
        note.Refused(UpdateBytes.Structs(9, 0, 1).TextIn(WrittenNote.At(0), "text beside a text").End()).Should().Be(DocumentRefusal.Foreign);
        note.Refused(UpdateBytes.Structs(9, 0, 1).TextIn(WrittenNote.At(3), "text in a letter").End()).Should().Be(DocumentRefusal.Foreign);
        note.Refused(UpdateBytes.Structs(9, 0, 1).Numbers(0x28, 0, 5, 0).Text("__proto__").Numbers(1).Raw(120).End()).Should().Be(DocumentRefusal.Foreign);
        note.Refused(UpdateBytes.Structs(9, 0, 1).Numbers(0x28, 1).Text("meta").Text("schema").Numbers(1).Raw(125, 9).End()).Should().Be(DocumentRefusal.Foreign, "a schema that nobody knows would lock everybody out");
    }

    [Fact]
    public void A_hole_or_bytes_behind_the_end_are_refused()
    {
        Refuses([0, 0, 0], 3, DocumentRefusal.Malformed);
        Refuses([.. WrittenNote.Typed, 0], null, DocumentRefusal.Malformed, WrittenNote.Author);
        Refuses([], 0, DocumentRefusal.Malformed);
        for (var length = 1; length < WrittenNote.Typed.Length; length++)
        {
            Refuses(WrittenNote.Typed[..length], length, DocumentRefusal.Malformed, WrittenNote.Author);
        }
    }

    [Fact]
    public void Thousands_of_clients_that_fall_into_one_place_of_a_table_take_no_time()
    {
        var many = UpdateBytes.Of(4000).Repeat(4000, (update, at) => update.Numbers(1, ((long)(at + 1) << 32) | (uint)(at + 1), 0).TextIn(WrittenNote.At(1), "x")).End();
        cost.Of(() => note.Refused(many)).Within.Should().BeTrue($"it took {cost.Time.TotalMilliseconds} ms");
    }

    /// <summary>Reading it anyway, as a stored text would be, must not take the process down.</summary>
    private static void Survives(byte[] update)
    {
        CrdtUpdate.Check(update, DecodeLimits.Own);
        CrdtUpdate.Merge([update, update]);
        CrdtUpdate.Compact([update]);
        CrdtUpdate.Diff(update, CrdtUpdate.StateVectorOf(update));
        var document = new CrdtDocument();
        document.Apply(update);
        document.Apply([0, 1, 9, 1, 0, 1]);
        PlainText.Of(document).Should().BeEmpty();
    }

    private long Refuses(byte[] update, int? bytes, string? code, Grains.Documents.Crdt.Outlines.DocumentAuthor? by = null)
    {
        update.Length.Should().Be(bytes ?? update.Length);
        var measured = new MessageCost();
        var (answer, within) = measured.Of(() => note.Refused(update, by));
        answer.Should().Be(code, Convert.ToHexString(update.AsSpan(0, Math.Min(update.Length, 40))));
        within.Should().BeTrue($"it took {measured.Time.TotalMilliseconds} ms and {measured.Bytes} bytes");
        return measured.Bytes;
    }
}
