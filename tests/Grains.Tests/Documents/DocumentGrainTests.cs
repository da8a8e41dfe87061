using AreaSend.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Documents.DocumentHouse;

namespace AreaSend.Grains.Tests.Documents;

public sealed class DocumentGrainTests
{
    [Fact]
    public async Task Two_hundred_submissions_at_once_get_sequences_without_gaps()
    {
        await using var house = await StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => house.SubmitAsync(i % 2 == 0 ? Priya : Tom, Batch($"{i}"))));

        answers.Should().OnlyContain(a => a.Accepted);
        answers.Select(a => a.Value.Single().Sequence).Order().Should().Equal(Enumerable.Range(1, 200).Select(i => (long)i));
        var recorded = await house.Ledger.ReadAsync(house.Stream, 0, 1000);
        recorded.Skip(1).Select(e => e.CommandId).Should().BeEquivalentTo(answers.Select(a => a.Value.Single().Batch));
    }

    [Fact]
    public async Task Neither_receipt_nor_delivery_comes_before_commit()
    {
        await using var house = await StartAsync();
        var (observer, _, _) = await house.SubscribeAsync();
        house.Ledger.Hold();

        var first = house.SubmitAsync(Priya, Batch());
        var second = house.SubmitAsync(Tom, Batch());
        await house.UntilAsync(() => house.Ledger.Waiting == 2);
        (await house.ReadAsync(Priya)).Value!.Head.Should().Be(0, "nothing is committed yet");
        first.IsCompleted.Should().BeFalse();
        second.IsCompleted.Should().BeFalse();
        observer.Deliveries.Should().BeEmpty();

        house.Ledger.Commit();
        new[] { (await first).Value.Single().Sequence, (await second).Value.Single().Sequence }.Should().BeEquivalentTo([1L, 2L]);
        await house.UntilAsync(() => observer.Sequences.Count() == 2);
        observer.Sequences.Should().Equal(1, 2);
    }

    [Fact]
    public async Task A_batch_sent_again_gets_its_first_receipt()
    {
        await using var house = await StartAsync();
        var (mine, next) = (Batch(), Batch());
        await house.SubmitAsync(Priya, mine);
        await house.SubmitAsync(Tom, Batch());

        var again = await house.SubmitAsync(Priya, mine, next);

        again.Value.Select(r => r.Sequence).Should().Equal(1, 3);
    }

    [Fact]
    public async Task A_batch_sent_twice_while_it_is_on_its_way_is_recorded_once()
    {
        await using var house = await StartAsync();
        house.Ledger.Hold();
        var batch = Batch();

        var both = Enumerable.Range(0, 2).Select(_ => house.SubmitAsync(Priya, batch)).ToList();
        await house.UntilAsync(() => house.Ledger.Waiting == 1);
        house.Ledger.Commit();

        (await Task.WhenAll(both)).Select(a => a.Value.Single().Sequence).Should().Equal(1, 1);
        (await house.ReadAsync(Priya)).Value!.Head.Should().Be(1);
    }

    [Fact]
    public async Task A_batch_older_than_memory_keeps_its_sequence_and_what_follows_it_is_recorded_behind()
    {
        await using var house = await StartAsync();
        var old = Enumerable.Range(0, 3).Select(i => Batch($"{i}")).ToArray();
        await house.SubmitAsync(Priya, old);
        for (var i = 0; i < 10; i++)
        {
            await house.SubmitAsync(Tom, [.. Enumerable.Range(0, 64).Select(_ => Batch())]);
        }

        var (observer, _, _) = await house.SubscribeAsync();
        var again = await Task.WhenAll(house.SubmitAsync(Priya, [.. old, Batch("new")]), house.SubmitAsync(Tom, Batch("at the same time")));

        again.Should().OnlyContain(a => a.Accepted);
        again[0].Value.Take(3).Select(r => r.Sequence).Should().Equal(1, 2, 3);
        new[] { again[0].Value[3].Sequence, again[1].Value[0].Sequence }.Should().BeEquivalentTo([644L, 645L]);
        await house.UntilAsync(() => observer.Sequences.Count() == 2);
        observer.Sequences.Should().Equal(644, 645);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_failed_append_fails_all_behind_it_and_trying_again_doubles_nothing(bool answerIsLost)
    {
        await using var house = await StartAsync();
        var batches = Enumerable.Range(0, 20).Select(i => Batch($"{i}")).ToList();
        house.Ledger.Hold();
        house.Ledger.AnswerIsLost = answerIsLost;
        house.Ledger.Breaks = append => append.CommandId == batches[7].Id;
        var submissions = batches.Select(b => house.SubmitAsync(Priya, b)).ToList();
        await house.UntilAsync(() => house.Ledger.Waiting == 20);
        house.Ledger.Commit();

        var answers = await Task.WhenAll(submissions);
        answers.Count(a => a.Accepted).Should().BeLessThan(20);
        answers.Where(a => !a.Accepted).Should().OnlyContain(a => a.Refusal!.Code == RefusalCode.Unavailable);
        house.Ledger.Breaks = null;
        var again = await Task.WhenAll(batches.Select(b => house.SubmitAsync(Priya, b)));

        again.Should().OnlyContain(a => a.Accepted);
        var recorded = (await house.Ledger.ReadAsync(house.Stream, 1, 100)).ToDictionary(e => e.CommandId, e => e.Version - 1);
        recorded.Should().HaveCount(20);
        again.Select(a => a.Value.Single()).Should().OnlyContain(r => recorded[r.Batch] == r.Sequence);
        answers.Where(a => a.Accepted).Select(a => a.Value.Single()).Should().OnlyContain(r => recorded[r.Batch] == r.Sequence, "a receipt given is true for ever");
    }

    [Fact]
    public async Task Another_writer_of_the_stream_ends_the_activation_and_the_next_one_knows_both()
    {
        await using var house = await StartAsync();
        await house.SubmitAsync(Priya, Batch());
        var before = (await house.SubscribeAsync()).Subscription.Epoch;
        await WriteFromElsewhereAsync(house);

        var batch = Batch();
        var refused = await house.SubmitAsync(Priya, batch);
        var again = await house.SubmitAsync(Priya, batch);

        refused.Refusal!.Code.Should().Be(RefusalCode.Unavailable);
        again.Value.Single().Sequence.Should().Be(3);
        (await house.SubscribeAsync()).Subscription.Epoch.Should().NotBe(before);
    }

    [Fact]
    public async Task What_breaks_a_limit_is_refused_whole()
    {
        await using var house = await StartAsync();

        (await house.SubmitAsync(Priya, Batch(), Batch(new string('x', DocumentLimits.UpdateBytes + 1)))).Refusal!.Code.Should().Be(RefusalCode.TooLarge);
        (await house.SubmitAsync(Priya, new DocumentBatch(Guid.CreateVersion7(), []))).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        (await house.ReadAsync(Priya)).Value!.Head.Should().Be(0);
    }

    [Fact]
    public async Task A_document_that_was_never_opened_is_unknown()
    {
        await using var house = await StartAsync(opened: false);

        (await house.SubmitAsync(Priya, Batch())).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await house.ReadAsync(Priya)).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        (await house.Grain.SubscribeAsync("node", house.Cluster.Grains.CreateObjectReference<IDocumentObserver>(new TestObserver()))).Refusal!.Code.Should().Be(RefusalCode.Unknown);
    }

    private static async Task WriteFromElsewhereAsync(DocumentHouse house)
    {
        var elsewhere = new LedgerStream(house.Ledger, house.Stream, house.Cluster.Time);
        elsewhere.StartFrom((await house.Ledger.HeadAsync(house.Stream))!);
        await elsewhere.AppendAsync(Guid.CreateVersion7(), "tom-reed", [new DocumentEvent.Updated(Batch().Update, Guid.Empty)], []);
    }
}
