using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Testing.Crdt.Hostile;

namespace AreaSend.Crdt.Tests;

/// <summary>A note whose first paragraph was deleted, opened again from its compacted text, in which that paragraph's content is gone.</summary>
public sealed class ReopenedNoteTests
{
    private readonly WrittenNote note = new();

    public ReopenedNoteTests()
    {
        // clocks 7 paragraph, 8 its text, 9 to 13 letters, behind the first paragraph; then the first goes
        note.Submit(
            UpdateBytes.Structs(WrittenNote.Writer, 7, 3).Raw(0x87).Numbers(WrittenNote.Writer, 0, 3).Text("paragraph").XmlTextIn(WrittenNote.At(7)).TextIn(WrittenNote.At(8), "there")
                .Numbers(1, WrittenNote.Writer, 1, 0, 1).Bytes,
            WrittenNote.Author);
        note.Note.Reopen();
    }

    [Fact]
    public void What_a_colleague_typed_offline_in_it_comes_in_and_stays_unseen()
    {
        note.Refused(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(3), WrittenNote.At(4), "x").End()).Should().BeNull("the colleague is offered the text back");
        note.Refused(UpdateBytes.Structs(9, 0, 1).TextIn(WrittenNote.At(1), "x").End()).Should().BeNull();
    }

    [Fact]
    public void Nothing_comes_between_what_is_there_and_what_is_gone()
    {
        note.Refused(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(13), WrittenNote.At(4), "x").End()).Should().Be(DocumentRefusal.Foreign);
        note.Refused(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(4), WrittenNote.At(9), "x").End()).Should().Be(DocumentRefusal.Foreign);
    }

    [Fact]
    public void The_order_of_what_is_there_is_known_still()
    {
        note.Refused(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(10), WrittenNote.At(11), "x").End()).Should().BeNull();
        note.Refused(UpdateBytes.Structs(9, 0, 1).TextBetween(WrittenNote.At(10), WrittenNote.At(12), "x").End()).Should().Be(DocumentRefusal.Foreign);
        note.Refused(UpdateBytes.Structs(WrittenNote.Writer, 14, 1).ElementIn("default", "paragraph").End(), WrittenNote.Author).Should().Be(DocumentRefusal.Foreign, "the writer steps over two paragraphs");
    }

    [Fact]
    public void A_value_under_a_key_is_known_again_with_and_without_the_mark_of_a_key()
    {
        // Yjs marks a struct that names its neighbour as one under a key, and forgets the mark when it merges
        byte[] Value(byte head) => UpdateBytes.Structs(9, 0, 3).ElementIn("default", "heading").Numbers(0x28, 0, 9, 0).Text("level").Numbers(1).Raw(125, 3)
            .Raw(head).Numbers(9, 1, 1).Raw(125, 2).End();
        note.Submit(Value(0xA8), GuardedNote.AuthorOf(9));
        note.Refused(Value(0xA8)).Should().BeNull();
        note.Refused(Value(0x88)).Should().BeNull();
        new CrdtDocument().Apply(Value(0x88)).Should().BeNull();
    }

    [Theory]
    [InlineData(127)]
    [InlineData(117)]
    [InlineData(118)]
    public void An_attribute_is_a_number_a_text_or_a_truth(byte tag) =>
        note.Refused(UpdateBytes.Structs(9, 0, 2).ElementIn("default", "heading").Numbers(0x28, 0, 9, 0).Text("level").Numbers(1).Raw(tag, 0).End())
            .Should().BeOneOf(DocumentRefusal.Foreign, DocumentRefusal.Malformed);
}
