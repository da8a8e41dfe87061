using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>What reminders do on every store.</summary>
public abstract class ReminderCompliance(RestartableSilo silo)
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(200);
    private readonly string alarm = $"alarm-{Guid.NewGuid():N}";

    [Fact]
    public async Task A_reminder_fires_and_fires_again_after_the_silo_has_restarted()
    {
        await Grain("one").SetAsync(alarm, Soon, TimeSpan.FromSeconds(1));
        await silo.Bell.HearAsync(alarm);

        await silo.RestartAsync();

        await silo.Bell.HearAsync(alarm);
        await silo.Bell.HearAsync(alarm);
        await Grain("one").ClearAsync(alarm);
    }

    [Fact]
    public async Task A_reminder_is_found_after_a_restart_and_gone_once_it_is_cleared()
    {
        await Grain("two").SetAsync(alarm, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        await Grain("two").SetAsync("other", TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        await silo.RestartAsync();

        (await Grain("two").ListAsync()).Should().BeEquivalentTo(alarm, "other");
        (await Grain("two").HasAsync("neither")).Should().BeFalse();
        (await Grain("someone else").ListAsync()).Should().BeEmpty();
        await Grain("two").ClearAsync(alarm);
        (await Grain("two").HasAsync(alarm)).Should().BeFalse();
        (await Grain("two").ListAsync()).Should().Equal("other");
    }

    [Fact]
    public async Task A_reminder_that_was_changed_fires_by_its_new_time()
    {
        await Grain("three").SetAsync(alarm, TimeSpan.FromHours(1), TimeSpan.FromHours(1));

        await Grain("three").SetAsync(alarm, Soon, TimeSpan.FromHours(1));

        await silo.Bell.HearAsync(alarm);
        (await Grain("three").ListAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_handle_that_is_out_of_date_does_not_clear_a_reminder()
    {
        var table = silo.Services.GetRequiredService<IReminderTable>();
        var grain = GrainId.Create("alarm", alarm);
        var written = await table.UpsertRow(Row(grain));
        var renewed = await table.UpsertRow(Row(grain));

        renewed.Should().NotBe(written);
        (await table.RemoveRow(grain, alarm, written!)).Should().BeFalse();
        (await table.RemoveRow(grain, alarm, renewed!)).Should().BeTrue();
        (await table.RemoveRow(grain, alarm, renewed!)).Should().BeFalse();
    }

    [Fact]
    public async Task Every_part_of_the_ring_gives_its_own_reminders_and_all_parts_give_all()
    {
        var table = silo.Services.GetRequiredService<IReminderTable>();
        var grains = Enumerable.Range(0, 40).Select(n => GrainId.Create("ring", $"{alarm}-{n}")).ToList();
        foreach (var grain in grains)
        {
            await table.UpsertRow(Row(grain));
        }

        // hashes are unsigned, and columns of a database are signed: borders on both sides of the sign
        uint[] borders = [0x1000_0000, 0x7fff_ffff, 0x8000_0000, 0xf000_0000];
        for (var i = 0; i < borders.Length; i++)
        {
            var (begin, end) = (borders[i], borders[(i + 1) % borders.Length]);
            var expected = grains.Where(g => begin < end ? g.GetUniformHashCode() > begin && g.GetUniformHashCode() <= end : g.GetUniformHashCode() > begin || g.GetUniformHashCode() <= end);
            (await RangeAsync(table, begin, end)).Should().BeEquivalentTo(expected, "between {0:x} and {1:x}", begin, end);
        }

        (await RangeAsync(table, 0, 0)).Should().BeEquivalentTo(grains);
    }

    private ReminderEntry Row(GrainId grain) => new() { GrainId = grain, ReminderName = alarm, StartAt = DateTime.UtcNow.AddHours(1), Period = TimeSpan.FromHours(1) };

    private async Task<List<GrainId>> RangeAsync(IReminderTable table, uint begin, uint end) =>
        [.. (await table.ReadRows(begin, end)).Reminders.Where(r => r.ReminderName == alarm).Select(r => r.GrainId)];

    private IAlarmGrain Grain(string key) => silo.Services.GetRequiredService<IGrainFactory>().GetGrain<IAlarmGrain>(key);
}
