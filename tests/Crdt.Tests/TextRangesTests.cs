using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Reading;
using AreaSend.Testing.Live;

namespace AreaSend.Crdt.Tests;

public sealed class TextRangesTests
{
    private static readonly CrdtId Text = new(7, 1);
    private readonly CrdtDocument document = new();

    public TextRangesTests() => document.Apply(new TypingUpdates(7).Next("one two three"));

    [Fact]
    public void A_stretch_of_clocks_is_found_where_its_characters_are_to_be_seen() =>
        Of(2 + 4, 3).Should().Equal(new TextRange(Text, 4, 3));

    [Fact]
    public void What_a_colleague_writes_into_it_parts_it()
    {
        // "!" by another client, behind "one t"
        document.Apply([1, 1, 9, 0, 0xC4, 7, 6, 7, 7, 1, (byte)'!', 0]);

        document.Root("default").First!.Type!.First!.Type!.Text.Should().Be("one t!wo three");
        Of(2 + 4, 3).Should().Equal(new TextRange(Text, 4, 1), new TextRange(Text, 6, 2));
    }

    [Fact]
    public void What_is_deleted_is_nowhere()
    {
        document.Apply([0, 1, 7, 1, 2, 6]);

        Of(2, 4).Should().BeEmpty();
        Of(2 + 4, 3).Should().Equal(new TextRange(Text, 0, 1));
    }

    [Fact]
    public void What_nobody_wrote_is_nowhere()
    {
        Of(100, 5).Should().BeEmpty();
        TextRanges.Of(document, 8, new ClockRange(0, 5)).Should().BeEmpty();
    }

    private IReadOnlyList<TextRange> Of(long clock, long length) => TextRanges.Of(document, 7, new ClockRange(clock, length));
}
