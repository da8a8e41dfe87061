using AreaSend.Documents;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Reading;
using AreaSend.Testing;
using AreaSend.Testing.Live;
using static AreaSend.Grains.Tests.Documents.DocumentHouse;

namespace AreaSend.Grains.Tests.Documents;

public sealed class DocumentCompactionTests
{
    [Fact]
    public async Task A_long_text_is_sent_once_and_compact_to_who_has_nothing()
    {
        await using var house = await StartAsync();
        var words = await TypeAsync(house, 900);

        var page = (await house.ReadAsync(Tom)).Value!;

        page.Head.Should().Be(900);
        page.Updates[^1].Sequence.Should().Be(900);
        page.Updates.Length.Should().BeLessThan(300, "most of it is one compacted text");
        page.Updates.Sum(u => u.Update.Length).Should().BeLessThan(9_000, "900 updates of their own would take 20 kB");
        TextOf(page).Should().Be(words);
    }

    [Fact]
    public async Task Who_has_most_of_it_gets_the_rest_without_gaps_and_who_is_far_behind_gets_it_compact()
    {
        await using var house = await StartAsync();
        await TypeAsync(house, 900);

        (await house.ReadAsync(Tom, 880)).Value!.Updates.Select(u => u.Sequence).Should().Equal(Enumerable.Range(881, 20).Select(i => (long)i));
        var far = (await house.ReadAsync(Tom, 10)).Value!.Updates;
        far[0].Sequence.Should().BeGreaterThan(300);
        far.Select(u => u.Sequence).Should().BeInAscendingOrder();
    }

    [Fact]
    public async Task Everything_is_found_again_after_the_activation_has_ended()
    {
        await using var house = await StartAsync();
        var words = await TypeAsync(house, 300);
        await house.AwakenAsync();
        var more = await TypeAsync(house, 5, "more");
        await house.AwakenAsync();

        var page = (await house.ReadAsync(Tom)).Value!;

        page.Head.Should().Be(305);
        TextOf(page).Split('\n').Should().BeEquivalentTo([words, more]);
    }

    [Fact]
    public async Task Two_seconds_of_quiet_bring_the_words_to_search()
    {
        await using var house = await StartAsync();
        await house.SubmitAsync(Priya, Batch("waiting times"));

        var deadline = new Deadline(TimeSpan.FromSeconds(60), "the words to be found");
        while ((await house.FoundAsync("waiting")).Count == 0)
        {
            deadline.Check();
            house.Cluster.Time.Advance(TimeSpan.FromMilliseconds(100));
        }

        (await house.FoundAsync("waiting")).Single().Sequence.Should().Be(1);
        (await house.FoundAsync("nothing")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_full_note_says_so_and_takes_no_more()
    {
        await using var house = await StartAsync();
        var large = new string('x', DocumentLimits.UpdateBytes - 100);
        for (var i = 0; i < DocumentLimits.DocumentBytes / DocumentLimits.UpdateBytes; i++)
        {
            (await house.SubmitAsync(Priya, Batch(large))).Refusal.Should().BeNull();
        }

        var refused = await house.SubmitAsync(Priya, Batch(large));

        refused.Refusal!.Code.Should().Be("too-large");
        refused.Refusal.Message.Should().StartWith("This note is full.");
    }

    private static string TextOf(DocumentPage page)
    {
        var document = new CrdtDocument();
        foreach (var update in page.Updates)
        {
            document.Apply(update.Update).Should().BeNull();
        }

        document.PendingStructs.Should().Be(0);
        return PlainText.Of(document);
    }

    private static async Task<string> TypeAsync(DocumentHouse house, int times, string word = "x")
    {
        var typing = new TypingUpdates((uint)Random.Shared.NextInt64(1, uint.MaxValue));
        for (var i = 0; i < times; i += 50)
        {
            var batches = Enumerable.Range(0, Math.Min(50, times - i)).Select(_ => new DocumentBatch(Guid.CreateVersion7(), typing.Next(word)));
            (await house.SubmitAsync(Priya, [.. batches])).Refusal.Should().BeNull();
        }

        return string.Concat(Enumerable.Repeat(word, times));
    }
}
