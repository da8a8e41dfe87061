using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;

namespace AreaSend.Rules.Tests.Ledger;

public sealed class AppendDeciderTests
{
    private static readonly byte[] Somewhere = [.. Enumerable.Repeat((byte)7, 32)];
    private readonly AppendDecider decider = new();

    [Fact]
    public void An_append_to_an_empty_stream_is_recorded_with_its_last_version_and_position()
    {
        decider.Reset(100);
        decider.Decide(Of("a", 0, EntryHash.Root.ToArray(), entries: 3)).Should().Be(new AppendResult.Recorded(3, 103));
        decider.Position.Should().Be(103);
    }

    [Fact]
    public void A_second_append_follows_on_the_first_of_the_same_transaction()
    {
        decider.Decide(Of("a", 0, EntryHash.Root.ToArray(), hash: Somewhere));
        decider.Decide(Of("a", 1, Somewhere)).Should().Be(new AppendResult.Recorded(2, 2));
    }

    [Fact]
    public void A_repeated_command_is_answered_with_its_first_version_and_writes_nothing()
    {
        var append = Of("a", 0, EntryHash.Root.ToArray());
        decider.Decide(append);
        decider.Decide(append).Should().Be(new AppendResult.Repeated(1));
        decider.Position.Should().Be(1);
    }

    [Fact]
    public void A_command_recorded_long_ago_is_a_repetition_though_the_stream_went_on()
    {
        var append = Of("a", 0, EntryHash.Root.ToArray());
        decider.Stands("a", new StreamHead(9, Somewhere));
        decider.Recorded("a", append.CommandId, 4);
        decider.Decide(append).Should().Be(new AppendResult.Repeated(4));
    }

    [Fact]
    public void The_same_command_id_in_another_stream_is_another_command()
    {
        var append = Of("a", 0, EntryHash.Root.ToArray());
        decider.Decide(append);
        decider.Decide(append with { Stream = "b" }).Should().Be(new AppendResult.Recorded(1, 2));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(10)]
    public void Another_version_than_expected_is_a_conflict_that_says_where_the_stream_stands(long expected)
    {
        decider.Stands("a", new StreamHead(9, Somewhere));
        decider.Decide(Of("a", expected, Somewhere)).Should().Be(new AppendResult.Conflict(9));
    }

    [Fact]
    public void The_right_version_with_somebody_elses_entry_on_it_is_a_conflict()
    {
        decider.Stands("a", new StreamHead(9, Somewhere));
        decider.Decide(Of("a", 9, EntryHash.Root.ToArray())).Should().Be(new AppendResult.Conflict(9));
    }

    [Fact]
    public void A_conflict_leaves_everything_as_it_was()
    {
        decider.Decide(Of("a", 5, Somewhere));
        decider.Decide(Of("a", 0, EntryHash.Root.ToArray())).Should().Be(new AppendResult.Recorded(1, 1));
    }

    [Fact]
    public void A_new_transaction_starts_from_what_was_committed()
    {
        var append = Of("a", 0, EntryHash.Root.ToArray());
        decider.Decide(append);
        decider.Reset(0);
        decider.Decide(append).Should().Be(new AppendResult.Recorded(1, 1));
    }

    private static Append Of(string stream, long expected, byte[] before, int entries = 1, byte[]? hash = null) => new(
        stream, expected, before, Guid.NewGuid(), "ana", DateTimeOffset.UnixEpoch,
        [.. Enumerable.Range(0, entries).Select(_ => new NewEntry("t.v1", "{}", hash ?? Somewhere))], []);
}
