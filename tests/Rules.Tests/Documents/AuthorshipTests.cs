using AreaSend.Documents.History;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Testing.Live;

namespace AreaSend.Rules.Tests.Documents;

public sealed class AuthorshipTests
{
    private readonly Authorship authorship = new();

    [Fact]
    public void Each_character_belongs_to_the_update_that_brought_it()
    {
        var typing = new TypingUpdates(7);
        authorship.Take(0, typing.Next("abc"));
        authorship.Take(1, typing.Next("de"));

        // a paragraph and its text take the first two clocks
        authorship.Cut(new ClockSpan(7, 2, 5)).Should().Equal((new ClockSpan(7, 2, 3), 0, -1), (new ClockSpan(7, 5, 2), 1, -1));
    }

    [Fact]
    public void Sent_again_it_stays_with_the_first()
    {
        var typing = new TypingUpdates(7);
        var first = typing.Next("abc");
        authorship.Take(0, first);
        authorship.Take(1, first);

        authorship.WriterOf(new CrdtId(7, 3)).Should().Be((0, 5));
    }

    [Fact]
    public void A_stretch_says_who_deleted_which_part_first()
    {
        authorship.Take(0, new TypingUpdates(7).Next("abcdef"));
        authorship.Take(1, Deletion(7, 4, 2));
        authorship.Take(2, Deletion(7, 3, 4));

        authorship.Cut(new ClockSpan(7, 2, 6)).Select(p => (p.Span.Clock, p.Span.Length, p.Deleter)).Should().Equal((2, 1, -1), (3, 1, 2), (4, 2, 1), (6, 1, 2), (7, 1, -1));
    }

    [Fact]
    public void What_nobody_wrote_is_left_out()
    {
        authorship.Take(0, new TypingUpdates(7).Next("abc"));

        authorship.Cut(new ClockSpan(7, 4, 100)).Should().Equal((new ClockSpan(7, 4, 1), 0, -1));
        authorship.Cut(new ClockSpan(8, 0, 1L << 50)).Should().BeEmpty();
        authorship.WriterOf(new CrdtId(7, 5)).Entry.Should().Be(-1);
    }

    [Fact]
    public void Broken_bytes_of_old_are_passed_over()
    {
        authorship.Take(0, [1, 2, 3]);

        authorship.WriterOf(new CrdtId(3, 0)).Entry.Should().Be(-1);
    }

    private static byte[] Deletion(byte client, byte clock, byte length) => [0, 1, client, 1, clock, length];
}
