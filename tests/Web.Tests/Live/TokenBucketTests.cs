using AreaSend.Web.Live;

namespace AreaSend.Web.Tests.Live;

public sealed class TokenBucketTests
{
    private readonly TokenBucket bucket = new(perSecond: 100, most: 200);

    [Fact]
    public void A_burst_may_use_the_whole_reserve_and_no_more() =>
        Enumerable.Range(0, 300).Count(_ => bucket.TryTake(TimeSpan.FromSeconds(5))).Should().Be(200);

    [Fact]
    public void Calls_come_back_with_time_up_to_the_reserve()
    {
        Enumerable.Range(0, 200).Count(_ => bucket.TryTake(TimeSpan.Zero)).Should().Be(200);

        Enumerable.Range(0, 50).Count(_ => bucket.TryTake(TimeSpan.FromSeconds(0.1))).Should().BeInRange(9, 10);
        Enumerable.Range(0, 500).Count(_ => bucket.TryTake(TimeSpan.FromHours(1))).Should().Be(200);
    }
}
