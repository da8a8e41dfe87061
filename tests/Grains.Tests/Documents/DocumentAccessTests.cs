using AreaSend.Access;
using AreaSend.Vocabulary;
using AreaSend.Testing;
using static AreaSend.Grains.Tests.Documents.DocumentHouse;

namespace AreaSend.Grains.Tests.Documents;

public sealed class DocumentAccessTests
{
    [Fact]
    public async Task A_stranger_hears_that_there_is_no_such_document()
    {
        await using var house = await StartAsync();

        (await house.ReadAsync(Stranger)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await house.SubmitAsync(Stranger, Batch())).Refusal!.Code.Should().Be(RefusalCode.Unknown);
    }

    [Fact]
    public async Task A_shadow_may_read_but_not_write()
    {
        await using var house = await StartAsync();

        (await house.ReadAsync(Shadow)).Value!.MayWrite.Should().BeFalse();
        (await house.SubmitAsync(Shadow, Batch())).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await ClusterFixture.As(Shadow, () => house.Grain.OpenAsync(CommandId.New()))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
    }

    [Fact]
    public async Task Someone_who_has_just_joined_the_team_gets_in_at_once()
    {
        await using var house = await StartAsync();
        await house.ReadAsync(Priya);

        house.Roster.Assign(Stranger, Role.HealthInspector);

        (await house.SubmitAsync(Stranger, Batch())).Accepted.Should().BeTrue();
    }

    [Fact]
    public async Task A_revoked_role_stops_calls_within_a_second()
    {
        await using var house = await StartAsync();
        (await house.SubmitAsync(Tom, Batch())).Accepted.Should().BeTrue();

        house.Roster.Release(Tom);
        house.Cluster.Time.Advance(TimeSpan.FromSeconds(1));

        (await house.SubmitAsync(Tom, Batch())).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await house.ReadAsync(Tom)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
    }

    [Fact]
    public async Task A_revoked_role_stops_deliveries_within_a_second_when_nobody_calls()
    {
        await using var house = await StartAsync();
        var (observer, _, subscription) = await house.SubscribeAsync();
        subscription.Readers.Should().Contain(Tom.Person);

        house.Roster.Release(Tom);
        house.Cluster.Time.Advance(TimeSpan.FromSeconds(1));
        await house.UntilAsync(() => !observer.Readers.IsEmpty, because: "the clock has moved by one second only");

        observer.Readers.Single().Should().NotContain(Tom.Person).And.Contain(Priya.Person);
    }

    [Fact]
    public async Task Nobody_may_do_anything_while_the_authority_is_silent()
    {
        await using var house = await StartAsync();
        var silence = new TaskCompletionSource();
        house.Roster.Silence = silence.Task;
        house.Cluster.Time.Advance(TimeSpan.FromSeconds(1.1));

        var refused = house.SubmitAsync(Priya, Batch());
        await house.UntilAsync(() => refused.IsCompleted, TimeSpan.FromMilliseconds(50));
        (await refused).Refusal!.Code.Should().Be(RefusalCode.Unavailable);

        house.Roster.Silence = null;
        silence.SetResult();
        (await house.SubmitAsync(Priya, Batch())).Accepted.Should().BeTrue();
    }
}
