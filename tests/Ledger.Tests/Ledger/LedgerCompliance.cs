using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Silo.Tools;

namespace AreaSend.Ledger.Tests.Ledger;

/// <summary>What every ledger does, asked of each store alike: how appends are decided.</summary>
public abstract partial class LedgerCompliance : IAsyncLifetime
{
    protected ILedger Ledger { get; private set; } = null!;

    public async Task InitializeAsync() => Ledger = await OpenAsync();

    public abstract Task DisposeAsync();

    protected abstract Task<ILedger> OpenAsync();

    [Fact]
    public async Task A_first_append_starts_at_version_one()
    {
        var stream = Given.AStream();

        var result = await Ledger.AppendAsync(Given.First(stream, "{\"a\":1}", "{\"a\":2}"));

        result.Should().BeOfType<AppendResult.Recorded>().Which.Version.Should().Be(2);
        (await Ledger.ReadAsync(stream, 0, 10)).Select(e => e.Version).Should().Equal(1, 2);
        (await Ledger.HeadAsync(stream))!.Version.Should().Be(2);
    }

    [Fact]
    public async Task An_unknown_stream_is_empty()
    {
        (await Ledger.ReadAsync(Given.AStream(), 0, 10)).Should().BeEmpty();
        (await Ledger.HeadAsync(Given.AStream())).Should().BeNull();
    }

    [Fact]
    public async Task What_is_read_is_byte_for_byte_what_was_recorded()
    {
        var append = Given.First(Given.AStream(), "{\"text\":\"naïve 👩‍👧 \\u0000 \\\"quoted\\\" — ‮right\"}", " { \"b\" : 1.0 , \"a\" : 2 } ", "");
        var recorded = (AppendResult.Recorded)await Ledger.AppendAsync(append);

        var entries = await Ledger.ReadAsync(append.Stream, 0, 10);

        entries.Should().BeEquivalentTo(append.Entries.Select((e, i) => new LedgerEntry(
            append.Stream, i + 1, recorded.Position - 2 + i, e.Type, e.Payload, append.Actor, append.CommandId, i, append.At, e.Hash)));
    }

    [Fact]
    public async Task The_hash_chain_survives_the_store()
    {
        var first = Given.First(Given.AStream(), "{\"é\":\"\"}", "{}");
        await Ledger.AppendAsync(first);
        await Ledger.AppendAsync(Given.Next(first, "{\"x\":1}"));

        var stream = new LedgerStream(Ledger, first.Stream, TimeProvider.System);
        foreach (var entry in await Ledger.ReadAsync(first.Stream, 0, 10))
        {
            stream.Follow(entry);
        }

        stream.Version.Should().Be(3);
        (await LedgerVerification.RunAsync(Ledger)).Should().Be(new LedgerVerification(3, 1, null));
    }

    [Fact]
    public async Task A_payload_of_a_megabyte_is_kept_whole()
    {
        var payload = $"\"{new string('é', 1_000_000)}\"";
        var append = Given.First(Given.AStream(), payload);

        await Ledger.AppendAsync(append);

        (await Ledger.HeadAsync(append.Stream))!.Payload.Should().Be(payload);
    }

    [Fact]
    public async Task An_append_decided_against_an_older_version_is_a_conflict()
    {
        var first = Given.First(Given.AStream(), "{}");
        await Ledger.AppendAsync(first);

        var late = await Ledger.AppendAsync(Given.First(first.Stream, "{\"late\":true}"));

        late.Should().Be(new AppendResult.Conflict(1));
        (await Ledger.ReadAsync(first.Stream, 0, 10)).Should().ContainSingle();
    }

    [Fact]
    public async Task An_append_from_the_future_is_a_conflict()
    {
        var result = await Ledger.AppendAsync(Given.Append(Given.AStream(), 7, EntryHash.Root.ToArray(), "{}"));

        result.Should().Be(new AppendResult.Conflict(0));
    }

    [Fact]
    public async Task An_append_that_follows_a_lost_one_does_not_land_on_the_winner()
    {
        var stream = Given.AStream();
        var lost = Given.First(stream, "{\"lost\":1}");
        var follower = Given.Next(lost, "{\"lost\":2}");
        await Ledger.AppendAsync(Given.First(stream, "{\"won\":1}"));

        var results = await Task.WhenAll(Ledger.AppendAsync(lost), Ledger.AppendAsync(follower));

        results.Should().AllBeOfType<AppendResult.Conflict>();
        (await Ledger.ReadAsync(stream, 0, 10)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_repeated_command_gets_its_first_version_and_records_nothing()
    {
        var first = Given.First(Given.AStream(), "{}", "{}");
        await Ledger.AppendAsync(first);
        await Ledger.AppendAsync(Given.Next(first, "{}"));

        var again = await Ledger.AppendAsync(first);

        again.Should().Be(new AppendResult.Repeated(2));
        (await Ledger.ReadAsync(first.Stream, 0, 10)).Should().HaveCount(3);
    }

    [Fact]
    public async Task A_command_is_found_by_its_id_in_its_own_stream_only()
    {
        var first = Given.First(Given.AStream(), "{}", "{}");
        await Ledger.AppendAsync(first);
        await Ledger.AppendAsync(Given.Next(first, "{}"));

        (await Ledger.VersionOfAsync(first.Stream, first.CommandId)).Should().Be(2);
        (await Ledger.VersionOfAsync(first.Stream, Guid.CreateVersion7())).Should().BeNull();
        (await Ledger.VersionOfAsync(Given.AStream(), first.CommandId)).Should().BeNull();
    }

    [Fact]
    public async Task The_same_command_id_may_serve_two_streams()
    {
        var one = Given.First(Given.AStream(), "{}");
        var other = Given.First(Given.AStream(), "{}") with { CommandId = one.CommandId };

        (await Ledger.AppendAsync(one)).Should().BeOfType<AppendResult.Recorded>();
        (await Ledger.AppendAsync(other)).Should().BeOfType<AppendResult.Recorded>();
    }

    [Fact]
    public async Task Appends_sent_at_once_to_one_stream_follow_on_each_other()
    {
        var append = Given.First(Given.AStream(), "{\"n\":0}");
        var results = new List<Task<AppendResult>> { Ledger.AppendAsync(append) };
        for (var n = 1; n < 200; n++)
        {
            append = Given.Next(append, $"{{\"n\":{n}}}");
            results.Add(Ledger.AppendAsync(append));
        }

        (await Task.WhenAll(results)).Should().AllBeOfType<AppendResult.Recorded>();
        (await Ledger.ReadAsync(append.Stream, 0, 1000)).Select(e => e.Payload).Should().Equal(Enumerable.Range(0, 200).Select(n => $"{{\"n\":{n}}}"));
    }

    [Fact]
    public async Task A_conflict_and_a_repeat_do_not_hold_up_the_others()
    {
        var known = Given.First(Given.AStream(), "{}");
        await Ledger.AppendAsync(known);
        var good = Enumerable.Range(0, 20).Select(_ => Given.First(Given.AStream(), "{}")).ToList();

        var results = await Task.WhenAll(
            [.. good.Take(10).Select(Ledger.AppendAsync), Ledger.AppendAsync(Given.First(known.Stream, "{}")), Ledger.AppendAsync(known), .. good.Skip(10).Select(Ledger.AppendAsync)]);

        results.OfType<AppendResult.Recorded>().Should().HaveCount(20);
        results[10].Should().Be(new AppendResult.Conflict(1));
        results[11].Should().Be(new AppendResult.Repeated(1));
    }

    [Fact]
    public async Task What_no_store_can_keep_is_refused_before_it_is_written()
    {
        var append = Given.First(Given.AStream(), "{}");
        foreach (var bad in new[]
        {
            append with { Entries = [] },
            append with { Entries = [append.Entries[0] with { Payload = "half \ud83d" }] },
            append with { Entries = [append.Entries[0] with { Payload = "nul \0" }] },
            append with { Rows = [Given.Row("r", "i", search: "\udc00")] },
            append with { At = append.At.AddTicks(1) },
            append with { CommandId = Guid.Empty },
        })
        {
            await FluentActions.Awaiting(() => Ledger.AppendAsync(bad)).Should().ThrowAsync<ArgumentException>();
        }
    }
}
