using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;

namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>What the grain storage does on every store.</summary>
public abstract class StorageCompliance(RestartableSilo silo)
{
    private static readonly Kept First = new() { Text = "naïve 👩‍👧 'quoted'", At = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero) };
    private static readonly Kept Second = First with { Text = "second" };
    private readonly GrainId grain = GrainId.Create("kept", Guid.NewGuid().ToString("N"));

    // grains of all kinds of key lie in one table; Orleans itself takes the number 0 and the empty GUID for one key
    public static TheoryData<string> Keys => new() { "a", "Ünï 👩‍👧 'x' %_\\", new string('k', 300), "0", "12", "6f9619ff8b86d011b42d00c04fc964ff" };

    [Fact]
    public async Task What_was_never_written_does_not_exist()
    {
        var state = await ReadAsync(grain);

        (state.RecordExists, state.ETag).Should().Be((false, null));
        state.State.Should().Be(new Kept());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task What_was_written_is_read_back_by_its_own_key_only(string key)
    {
        var state = new GrainState<Kept>(First);
        await Storage.WriteStateAsync("kept", GrainId.Create("kept", key), state);
        await Storage.WriteStateAsync("kept", GrainId.Create("kept", key + "2"), new GrainState<Kept>(Second));

        var read = await ReadAsync(GrainId.Create("kept", key));

        (read.RecordExists, read.State, read.ETag).Should().Be((true, First, state.ETag));
        (await ReadAsync(GrainId.Create("kept", key), "another state")).RecordExists.Should().BeFalse();
    }

    [Fact]
    public async Task Each_write_replaces_the_one_before_and_has_a_new_version()
    {
        var state = new GrainState<Kept>(First);
        await WriteAsync(state);
        var before = state.ETag;
        state.State = Second;
        await WriteAsync(state);

        state.ETag.Should().NotBe(before);
        (await ReadAsync(grain)).State.Should().Be(Second);
    }

    [Fact]
    public async Task A_write_on_an_older_version_is_refused_and_changes_nothing()
    {
        var winner = new GrainState<Kept>(First);
        await WriteAsync(winner);
        var late = await ReadAsync(grain);
        await WriteAsync(winner);
        late.State = Second;

        await RefusesAsync(() => WriteAsync(late));
        await RefusesAsync(() => Storage.ClearStateAsync("kept", grain, late));

        var read = await ReadAsync(grain);
        (read.State, read.ETag).Should().Be((First, winner.ETag));
    }

    [Fact]
    public async Task A_first_write_is_refused_when_somebody_else_was_first()
    {
        await WriteAsync(new GrainState<Kept>(First));

        await RefusesAsync(() => WriteAsync(new GrainState<Kept>(Second)));

        (await ReadAsync(grain)).State.Should().Be(First);
    }

    [Fact]
    public async Task A_write_on_a_version_of_something_that_is_not_there_is_refused()
    {
        await RefusesAsync(() => WriteAsync(new GrainState<Kept>(First, "7")));

        (await ReadAsync(grain)).RecordExists.Should().BeFalse();
    }

    [Fact]
    public async Task Of_many_who_write_at_once_on_one_version_one_wins()
    {
        await WriteAsync(new GrainState<Kept>(First));
        var rivals = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => ReadAsync(grain)));

        var won = await Task.WhenAll(rivals.Select((rival, n) => Task.Run(() => WinsAsync(rival, n))));

        won.Count(w => w).Should().Be(1);
        (await ReadAsync(grain)).State!.Text.Should().Be($"rival {Array.IndexOf(won, true)}");
    }

    [Fact]
    public async Task What_was_cleared_is_empty_and_can_be_written_again()
    {
        var state = new GrainState<Kept>(First);
        await WriteAsync(state);

        await Storage.ClearStateAsync("kept", grain, state);

        var read = await ReadAsync(grain);
        (read.RecordExists, read.State).Should().Be((false, new Kept()));
        read.State = Second;
        await WriteAsync(read);
        (await ReadAsync(grain)).State.Should().Be(Second);
    }

    [Fact]
    public async Task What_was_written_is_there_after_the_silo_has_restarted()
    {
        var large = First with { Text = new string('é', 500_000) };
        await WriteAsync(new GrainState<Kept>(large));

        await silo.RestartAsync();

        (await ReadAsync(grain)).State.Should().Be(large);
    }

    private IGrainStorage Storage => silo.Services.GetRequiredKeyedService<IGrainStorage>("snapshots");

    private static async Task RefusesAsync(Func<Task> call) => await FluentActions.Awaiting(call).Should().ThrowAsync<InconsistentStateException>();

    private Task WriteAsync(GrainState<Kept> state) => Storage.WriteStateAsync("kept", grain, state);

    private async Task<GrainState<Kept>> ReadAsync(GrainId id, string name = "kept")
    {
        var state = new GrainState<Kept>(new Kept());
        await Storage.ReadStateAsync(name, id, state);
        return state;
    }

    private async Task<bool> WinsAsync(GrainState<Kept> rival, int number)
    {
        rival.State = First with { Text = $"rival {number}" };
        try
        {
            await WriteAsync(rival);
            return true;
        }
        catch (InconsistentStateException)
        {
            return false;
        }
    }
}
