using AreaSend.Grains.Documents.Crdt.Outlines;
using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Rules.Tests.Documents;

public sealed class NoteSchemaTests
{
    [Fact]
    public void A_note_has_two_roots_and_no_other()
    {
        NoteSchema.Root("default").Should().Be(NodeKind.Note);
        NoteSchema.Root("meta").Should().Be(NodeKind.Meta);
        NoteSchema.Root("prosemirror").Should().BeNull();
    }

    [Fact]
    public void Elements_are_those_of_the_editors_schema()
    {
        string[] names = ["paragraph", "heading", "blockquote", "bulletList", "orderedList", "listItem", "hardBreak"];
        names.Select(NoteSchema.Element).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        NoteSchema.Element("script").Should().BeNull();
        NoteSchema.Element("Paragraph").Should().BeNull();
    }

    [Fact]
    public void The_editors_schema_names_no_element_that_is_not_known_here()
    {
        var schema = File.ReadAllText(Path.Combine(Root(), "web/client/documents/editor/schema.ts"));
        foreach (var extension in new[] { "Blockquote", "HardBreak", "Heading", "BulletList", "OrderedList", "ListItem", "Paragraph" })
        {
            schema.Should().Contain(extension);
            NoteSchema.Element(char.ToLowerInvariant(extension[0]) + extension[1..]).Should().NotBeNull();
        }
    }

    [Fact]
    public void Text_stands_in_paragraphs_and_headings_only()
    {
        NoteSchema.MayHold(NodeKind.Paragraph, NodeKind.Text).Should().BeTrue();
        NoteSchema.MayHold(NodeKind.Heading, NodeKind.HardBreak).Should().BeTrue();
        NoteSchema.MayHold(NodeKind.Note, NodeKind.Text).Should().BeFalse();
        NoteSchema.MayHold(NodeKind.Blockquote, NodeKind.Text).Should().BeFalse();
        NoteSchema.MayHold(NodeKind.Text, NodeKind.Text).Should().BeFalse();
        NoteSchema.MayHold(NodeKind.HardBreak, NodeKind.Paragraph).Should().BeFalse();
    }

    [Fact]
    public void A_list_holds_items_and_an_item_holds_blocks()
    {
        NoteSchema.MayHold(NodeKind.BulletList, NodeKind.ListItem).Should().BeTrue();
        NoteSchema.MayHold(NodeKind.OrderedList, NodeKind.Paragraph).Should().BeFalse();
        NoteSchema.MayHold(NodeKind.ListItem, NodeKind.BulletList).Should().BeTrue();
        NoteSchema.MayHold(NodeKind.Note, NodeKind.ListItem).Should().BeFalse();
    }

    [Fact]
    public void Attributes_and_marks_are_those_of_the_schema()
    {
        NoteSchema.HasAttribute(NodeKind.Heading, "level").Should().BeTrue();
        NoteSchema.HasAttribute(NodeKind.Paragraph, "level").Should().BeFalse();
        NoteSchema.HasAttribute(NodeKind.Heading, "__proto__").Should().BeFalse();
        NoteSchema.HasMark("bold").Should().BeTrue();
        NoteSchema.HasMark("link").Should().BeFalse();
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "AreaSend.Orleans.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
