using AreaSend.Access;
using AreaSend.Documents;
using static AreaSend.Grains.Tests.Documents.DocumentHouse;

namespace AreaSend.Grains.Tests.Documents;

public sealed class DocumentAudienceTests
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    [Fact]
    public async Task Deliveries_say_which_connection_wrote_and_which_activation_sends()
    {
        await using var house = await StartAsync();
        var (observer, _, subscription) = await house.SubscribeAsync();

        await house.SubmitAsync(Priya, Batch("a"));
        await house.UntilAsync(() => observer.Deliveries.Count == 1);

        var delivery = observer.Deliveries.Single();
        delivery.Epoch.Should().Be(subscription.Epoch);
        delivery.Updates.Single().Should().BeEquivalentTo(new { Sequence = 1L, Connection = "connection-of-priya-shah" });
    }

    [Fact]
    public async Task A_slow_node_keeps_nobody_waiting_and_gets_all_of_it_in_one_message()
    {
        await using var house = await StartAsync();
        var (slow, _, _) = await house.SubscribeAsync("slow");
        var (quick, _, _) = await house.SubscribeAsync("quick");
        var hold = new TaskCompletionSource();
        slow.Slowness = hold.Task;

        for (var i = 0; i < 20; i++)
        {
            (await house.SubmitAsync(Priya, Batch())).Accepted.Should().BeTrue();
        }

        await house.UntilAsync(() => quick.Sequences.Count() == 20);
        slow.Sequences.Should().Equal(1);
        slow.Slowness = Task.CompletedTask;
        hold.SetResult();
        await house.UntilAsync(() => slow.Sequences.Count() == 20);
        slow.Deliveries.Should().HaveCount(2);
        slow.Sequences.Should().BeInAscendingOrder();
    }

    [Fact]
    public async Task A_node_that_does_not_renew_is_told_nothing_after_its_lease()
    {
        await using var house = await StartAsync();
        var (silent, _, _) = await house.SubscribeAsync("silent");
        var (faithful, reference, _) = await house.SubscribeAsync("faithful");
        for (var i = 0; i < 16; i++)
        {
            house.Cluster.Time.Advance(TimeSpan.FromSeconds(2));
            await house.Grain.SubscribeAsync("faithful", reference);
        }

        await house.SubmitAsync(Priya, Batch());
        await house.UntilAsync(() => faithful.Sequences.Any());

        silent.Deliveries.Should().BeEmpty();
    }

    [Fact]
    public async Task Renewing_keeps_deliveries_and_starts_no_second_one()
    {
        await using var house = await StartAsync();
        var (observer, reference, _) = await house.SubscribeAsync();
        await house.SubmitAsync(Priya, Batch());
        (await house.Grain.SubscribeAsync("node", reference)).Value!.Head.Should().Be(1);
        await house.SubmitAsync(Priya, Batch());
        await house.UntilAsync(() => observer.Sequences.Count() >= 2);

        observer.Sequences.Should().Equal(1, 2);
    }

    [Fact]
    public async Task Name_and_colour_are_the_servers_and_one_a_person()
    {
        await using var house = await StartAsync();
        var (observer, _, _) = await house.SubscribeAsync();
        await house.PresentAsync(Priya, "laptop", 1, 2);
        await house.PresentAsync(Priya, "tablet");
        await house.PresentAsync(Tom, "phone");

        await house.UntilAsync(() => observer.People.Any(p => p.Length == 3), Step);

        observer.People.Last().Select(p => (p.Connection, p.Name, p.Slot)).Should()
            .BeEquivalentTo([("laptop", "Priya Shah", 0), ("tablet", "Priya Shah", 0), ("phone", "Tom Reed", 1)]);
        observer.People.Last().Single(p => p.Connection == "laptop").Cursor.Should().Equal(1, 2);
    }

    [Fact]
    public async Task Presence_is_told_at_most_ten_times_a_second()
    {
        await using var house = await StartAsync();
        var (observer, _, _) = await house.SubscribeAsync();

        for (byte i = 0; i < 100; i++)
        {
            await house.PresentAsync(Priya, "laptop", i);
            house.Cluster.Time.Advance(Step);
        }

        await house.UntilAsync(() => observer.People.Any(p => p.Single().Cursor[0] == 99), Step);
        observer.People.Count.Should().BeInRange(2, 12);
    }

    [Fact]
    public async Task A_shadow_a_stranger_and_too_large_a_cursor_are_not_shown()
    {
        await using var house = await StartAsync();
        var (observer, reference, _) = await house.SubscribeAsync();
        await house.PresentAsync(Shadow, "shadow", 1);
        await house.PresentAsync(Stranger, "stranger", 1);
        await house.PresentAsync(Tom, "tom", new byte[DocumentLimits.CursorBytes + 1]);
        await house.PresentAsync(Priya, "priya", 1);

        await house.UntilAsync(() => !observer.People.IsEmpty, Step);

        observer.People.Last().Select(p => p.Connection).Should().Equal("priya");
        (await house.Grain.SubscribeAsync("node", reference)).Value!.People.Select(p => p.Connection).Should().Equal("priya");
    }

    [Fact]
    public async Task Who_becomes_a_shadow_is_shown_no_more()
    {
        await using var house = await StartAsync();
        var (observer, _, _) = await house.SubscribeAsync();
        await house.PresentAsync(Priya, "priya", 1);
        await house.PresentAsync(Tom, "tom", 1);
        await house.UntilAsync(() => observer.People.Any(p => p.Length == 2), Step);

        house.Roster.Assign(Tom, Role.Shadow);
        house.Cluster.Time.Advance(TimeSpan.FromSeconds(1));
        await house.UntilAsync(() => !observer.Readers.IsEmpty);
        await house.UntilAsync(() => observer.People.Last().Length == 1, Step);

        observer.Readers.Last().Should().Contain(Tom.Person, "a shadow may read");
    }

    [Fact]
    public async Task Leaving_and_losing_the_role_take_a_person_out()
    {
        await using var house = await StartAsync();
        var (observer, _, _) = await house.SubscribeAsync();
        await house.PresentAsync(Priya, "priya", 1);
        await house.PresentAsync(Tom, "tom", 1);
        await house.UntilAsync(() => observer.People.Any(p => p.Length == 2), Step);

        house.Roster.Release(Tom);
        house.Cluster.Time.Advance(TimeSpan.FromSeconds(1));
        await house.UntilAsync(() => !observer.Readers.IsEmpty);
        await house.UntilAsync(() => observer.People.Last().Length == 1, Step);
        await house.Grain.DepartAsync("priya");
        await house.UntilAsync(() => observer.People.Last().IsEmpty, Step);
    }
}
