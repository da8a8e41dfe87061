using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Rules.Tests.Documents;

public sealed class RecentBatchesTests
{
    private readonly RecentBatches recent = new(2);

    [Fact]
    public void A_kept_batch_is_found_with_its_first_sequence()
    {
        recent.Keep(Id(1), 7);
        recent.Keep(Id(1), 8);

        recent.TryFind(Id(1), out var sequence).Should().BeTrue();
        sequence.Should().Be(7);
    }

    [Fact]
    public void The_oldest_makes_room()
    {
        recent.Keep(Id(1), 1);
        recent.Keep(Id(2), 2);
        recent.Keep(Id(3), 3);

        recent.TryFind(Id(1), out _).Should().BeFalse();
        recent.TryFind(Id(2), out _).Should().BeTrue();
        recent.TryFind(Id(3), out _).Should().BeTrue();
    }

    [Fact]
    public void A_batch_never_seen_is_not_found() => recent.TryFind(Id(9), out _).Should().BeFalse();

    private static Guid Id(byte n) => new([.. Enumerable.Repeat(n, 16)]);
}
