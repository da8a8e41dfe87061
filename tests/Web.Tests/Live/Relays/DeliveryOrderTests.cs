using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Web.Live.Relays;

namespace AreaSend.Web.Tests.Live.Relays;

public sealed class DeliveryOrderTests
{
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(100);
    private readonly DeliveryOrder order = new();

    [Fact]
    public void Deliveries_in_order_are_passed_on_at_once()
    {
        order.Start(4);

        Took(5, 6).Should().Equal(5, 6);
        Took(7, 7).Should().Equal(7);
        order.Last.Should().Be(7);
    }

    [Fact]
    public void A_delivery_that_comes_early_waits_for_the_one_before_it()
    {
        order.Start(0);

        Took(3, 4).Should().BeEmpty();
        Took(1, 2).Should().Equal(1, 2, 3, 4);
        order.IsMissing(Start + TimeSpan.FromHours(1)).Should().BeFalse();
    }

    [Fact]
    public void What_was_passed_on_is_not_passed_on_again()
    {
        order.Start(0);
        Took(1, 4).Should().HaveCount(4);

        Took(2, 3).Should().BeEmpty();
        Took(3, 6).Should().Equal(5, 6);
    }

    [Fact]
    public void A_delivery_before_the_subscription_is_told_waits_for_it()
    {
        Took(5, 5).Should().BeEmpty();
        Took(4, 4).Should().BeEmpty();

        order.Start(4).Select(u => u.Sequence).Should().Equal(5);
    }

    [Fact]
    public void A_gap_is_waited_out_for_200_milliseconds_and_then_to_be_read()
    {
        order.Start(0);
        Took(2, 2).Should().BeEmpty();

        order.IsMissing(Start + TimeSpan.FromMilliseconds(199)).Should().BeFalse();
        order.IsMissing(Start + TimeSpan.FromMilliseconds(200)).Should().BeTrue();
        Took(1, 1).Should().Equal(1, 2);
    }

    [Fact]
    public void A_receipt_without_its_delivery_is_missing_too()
    {
        order.Start(0);
        order.Promise(1, Start);

        order.IsMissing(Start + DeliveryOrder.Patience).Should().BeTrue();
        Took(1, 1).Should().Equal(1);
        order.IsMissing(Start + TimeSpan.FromHours(1)).Should().BeFalse();
    }

    [Fact]
    public void A_stream_that_moves_on_is_not_missing_anything()
    {
        order.Start(0);
        for (var i = 1; i < 100; i++)
        {
            var now = Start + TimeSpan.FromMilliseconds(i * 100);
            order.Promise(i + 1, now);
            order.Take(Updates(i, i), now);
            order.IsMissing(now).Should().BeFalse();
        }
    }

    [Fact]
    public void Any_order_with_doubles_comes_out_whole_and_once()
    {
        var seed = Random.Shared.Next();
        order.Start(0);
        var deliveries = Enumerable.Range(0, 60).SelectMany(i => new[] { Updates((i * 3) + 1, (i * 3) + 3), Updates((i * 3) + 2, (i * 3) + 5) }).ToArray();
        new Random(seed).Shuffle(deliveries);

        var passed = deliveries.SelectMany(d => order.Take(d, Start)).Select(u => u.Sequence).ToList();

        passed.Should().Equal(Enumerable.Range(1, 182).Select(i => (long)i), $"seed {seed}");
    }

    private static ImmutableArray<SequencedUpdate> Updates(long from, long to) =>
        [.. Enumerable.Range((int)from, (int)(to - from + 1)).Select(i => new SequencedUpdate(i, "", [1]))];

    private IEnumerable<long> Took(long from, long to) => order.Take(Updates(from, to), Start).Select(u => u.Sequence);
}
