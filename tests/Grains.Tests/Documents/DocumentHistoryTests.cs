using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Crdt.Reading;
using AreaSend.Testing;
using AreaSend.Testing.Live;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Documents.DocumentHouse;

namespace AreaSend.Grains.Tests.Documents;

public sealed class DocumentHistoryTests
{
    [Fact]
    public async Task Who_may_not_read_the_text_does_not_learn_that_it_has_a_history()
    {
        await using var house = await StartAsync();
        await house.SubmitAsync(Priya, Batch("secret"));

        var history = house.Cluster.Grains.GetGrain<IDocumentHistoryGrain>(house.Id.ToString());
        (await ClusterFixture.As(Stranger, () => history.AtAsync(1))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await ClusterFixture.As(Stranger, history.VersionsAsync)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await ClusterFixture.As(Stranger, () => history.WrittenAsync([new ClockSpan(1, 0, 1)]))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await ClusterFixture.As(Shadow, () => history.AtAsync(1))).Accepted.Should().BeTrue();
    }

    [Fact]
    public async Task The_text_is_read_as_it_stood_at_any_sequence()
    {
        await using var house = await StartAsync();
        var typing = new TypingUpdates(7);
        foreach (var word in new[] { "one", " two", " three" })
        {
            await house.SubmitAsync(Priya, new DocumentBatch(Guid.CreateVersion7(), typing.Next(word)));
        }

        await house.SubmitAsync(Tom, new DocumentBatch(Guid.CreateVersion7(), [0, 1, 7, 1, 2, 3]));

        (await WordsAsync(house, 0)).Should().BeEmpty();
        (await WordsAsync(house, 1)).Should().Be("one");
        (await WordsAsync(house, 3)).Should().Be("one two three");
        (await WordsAsync(house, 4)).Should().Be(" two three");
        (await WordsAsync(house, 99)).Should().Be(" two three");
    }

    [Fact]
    public async Task Between_two_versions_what_came_and_what_went_are_marked()
    {
        await using var house = await StartAsync();
        var typing = new TypingUpdates(7);
        await house.SubmitAsync(Priya, new DocumentBatch(Guid.CreateVersion7(), typing.Next("one two")));
        await house.SubmitAsync(Priya, new DocumentBatch(Guid.CreateVersion7(), typing.Next(" three")));
        await house.SubmitAsync(Tom, new DocumentBatch(Guid.CreateVersion7(), [0, 1, 7, 1, 2, 4]));

        var changes = await house.HistoryAsync(Priya, h => h.ChangesAsync(1, 3));

        changes.Value!.Blocks.Single().Content.Select(r => (r.Text, r.Change)).Should().Equal(
            ("one ", DocumentChange.Removed), ("two", DocumentChange.Kept), (" three", DocumentChange.Added));
        (await house.HistoryAsync(Priya, h => h.ChangesAsync(3, 1))).Refusal!.Code.Should().Be(RefusalCode.Invalid);
    }

    [Fact]
    public async Task A_version_can_be_named_and_restored_as_a_new_change()
    {
        await using var house = await StartAsync();
        // of two paragraphs put at one place, that of the lower Yjs client comes first
        await house.SubmitAsync(Priya, new DocumentBatch(Guid.CreateVersion7(), new TypingUpdates(5).Next("first")));
        (await house.CommandAsync(Priya, g => g.NameVersionAsync(CommandId.New(), "After the visit", DocumentVersionKind.EndOfVisit))).Refusal.Should().BeNull();
        await house.SubmitAsync(Tom, new DocumentBatch(Guid.CreateVersion7(), new TypingUpdates(9).Next("second")));
        var restore = CommandId.New();

        var restored = await house.CommandAsync(Priya, g => g.RestoreAsync(restore, 2));
        var again = await house.CommandAsync(Priya, g => g.RestoreAsync(restore, 2));

        again.Value.Should().Be(restored.Value);
        (await WordsAsync(house, 4)).Should().Be("first");
        (await WordsAsync(house, 3)).Should().Be("first\nsecond");
        (await house.CommandAsync(Priya, g => g.RestoreAsync(CommandId.New(), 3))).Refusal.Should().BeNull();
        (await WordsAsync(house, 5)).Should().Be("first\nsecond", "nothing is taken out of history");
        (await house.HistoryAsync(Priya, h => h.VersionsAsync())).Value!.Versions.Select(v => v.What).Should().Equal(
            DocumentVersionOf.Restored, DocumentVersionOf.Restored, DocumentVersionOf.Writing, DocumentVersionOf.EndOfVisit, DocumentVersionOf.Writing);
        (await house.CommandAsync(Priya, g => g.RestoreAsync(CommandId.New(), 77))).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        (await house.CommandAsync(Shadow, g => g.RestoreAsync(CommandId.New(), 2))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
    }

    [Fact]
    public async Task A_frozen_text_takes_nothing_until_the_lead_lifts_it()
    {
        await using var house = await StartAsync();
        await house.SubmitAsync(Priya, Batch("agreed"));
        var (observer, _, _) = await house.SubscribeAsync();

        (await house.CommandAsync(Tom, g => g.FreezeAsync(CommandId.New(), "mine"))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await house.CommandAsync(Priya, g => g.FreezeAsync(CommandId.New(), ""))).Refusal!.Code.Should().Be(RefusalCode.Empty);
        (await house.CommandAsync(Priya, g => g.FreezeAsync(CommandId.New(), "Agreed in the team meeting"))).Refusal.Should().BeNull();

        var refused = await house.SubmitAsync(Tom, Batch("late"));
        refused.Refusal!.Code.Should().Be(DocumentRefusal.Frozen);
        refused.Refusal.Message.Should().Contain("Priya Shah").And.Contain("Agreed in the team meeting");
        await house.UntilAsync(() => observer.Freezes.Any(f => f is { Reason: "Agreed in the team meeting", ByName: "Priya Shah" }));
        (await house.CommandAsync(Priya, g => g.RestoreAsync(CommandId.New(), 1))).Refusal!.Code.Should().Be(DocumentRefusal.Frozen);
        await house.AwakenAsync();
        (await house.ReadAsync(Tom)).Value!.Freeze!.Reason.Should().Be("Agreed in the team meeting");
        (await house.SubmitAsync(Tom, Batch("late"))).Refusal!.Code.Should().Be(DocumentRefusal.Frozen);

        (await house.CommandAsync(Tom, g => g.LiftFreezeAsync(CommandId.New(), "please"))).Refusal!.Code.Should().Be(RefusalCode.Forbidden);
        (await house.CommandAsync(Priya, g => g.LiftFreezeAsync(CommandId.New(), "One figure was wrong"))).Refusal.Should().BeNull();
        (await house.CommandAsync(Priya, g => g.LiftFreezeAsync(CommandId.New(), "again"))).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        (await house.SubmitAsync(Tom, Batch("late"))).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task Every_character_of_three_writers_is_attributed_to_its_own()
    {
        await using var house = await StartAsync();
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        var writers = new[] { Priya, Tom, Priya }.Select((who, i) => (who, client: (uint)(100 + i), typing: new TypingUpdates((uint)(100 + i)))).ToList();
        var expected = new Dictionary<(long, long), string>();
        for (var i = 0; i < 60; i++)
        {
            var (who, client, typing) = writers[random.Next(writers.Count)];
            var (from, text) = (Math.Max(typing.Clock, 2), new string((char)('a' + i % 26), 1 + random.Next(4)));
            await house.SubmitAsync(who, new DocumentBatch(Guid.CreateVersion7(), typing.Next(text)));
            for (var at = 0; at < text.Length; at++)
            {
                expected[(client, (long)from + at)] = who.Name;
            }
        }

        var spans = writers.Select(w => new ClockSpan(w.client, 2, Math.Max((long)w.typing.Clock - 2, 1))).ToImmutableArray();
        var written = (await house.HistoryAsync(Shadow, h => h.WrittenAsync(spans))).Value;

        written.SelectMany(w => Enumerable.Range(0, (int)w.Span.Length).Select(i => ((w.Span.Client, w.Span.Clock + i), w.Name)))
            .Should().BeEquivalentTo(expected.Select(e => ((e.Key.Item1, e.Key.Item2), e.Value)), $"seed {seed}");
    }

    private static async Task<string> WordsAsync(DocumentHouse house, long sequence) =>
        PlainText.Of((await house.HistoryAsync(Priya, h => h.AtAsync(sequence))).Value!.Blocks);
}
