using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Reading;
using AreaSend.Testing.Live;

namespace AreaSend.Crdt.Tests;

public sealed class RestorationTests
{
    private const long Restorer = 1_000;
    private readonly CrdtDocument then = new();
    private readonly CrdtDocument now = new();

    [Fact]
    public void Paragraphs_that_are_the_same_in_both_keep_their_author_wherever_they_stand()
    {
        foreach (var (client, text) in new[] { (1u, "first"), (2u, "second"), (3u, "third") })
        {
            Both(new TypingUpdates(client).Next(text));
        }

        // the first and the last are written on, the one between stays
        now.Apply(Appended(1, 2 + "first".Length, "X"));
        now.Apply(Appended(3, 2 + "third".Length, "Y"));
        PlainText.Of(now).Should().Be("firstX\nsecond\nthirdY");

        var update = Restoration.Compose(now, new NoteReader().Blocks(then), Restorer);
        now.Apply(update).Should().BeNull();

        PlainText.Of(now).Should().Be("first\nsecond\nthird");
        now.Root("default").Items.Where(i => !i.IsDeleted).Select(i => i.Client).Should().Equal([Restorer, 2, Restorer], "the second paragraph is still its writer's");
    }

    [Fact]
    public void What_is_the_same_is_not_written_again()
    {
        Both(new TypingUpdates(1).Next("same"));

        Restoration.Compose(now, new NoteReader().Blocks(then), Restorer).Should().Equal(CrdtUpdate.Empty);
    }

    [Fact]
    public void An_empty_text_can_be_brought_back()
    {
        now.Apply(new TypingUpdates(1).Next("gone"));

        now.Apply(Restoration.Compose(now, [], Restorer));

        PlainText.Of(now).Should().BeEmpty();
    }

    private static byte[] Appended(byte client, int clock, string text) =>
        [1, 1, client, (byte)clock, 0x84, client, (byte)(clock - 1), (byte)text.Length, .. System.Text.Encoding.UTF8.GetBytes(text), 0];

    private void Both(byte[] update)
    {
        then.Apply(update).Should().BeNull();
        now.Apply(update).Should().BeNull();
    }
}
