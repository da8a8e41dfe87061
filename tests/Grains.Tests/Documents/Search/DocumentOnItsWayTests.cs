using AreaSend.Grains.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Testing;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Tests.Documents.Search;

public sealed class DocumentOnItsWayTests
{
    [Fact]
    public async Task A_change_that_is_on_its_way_while_words_are_kept_is_found_or_still_on_the_list()
    {
        await using var house = await DocumentHouse.StartAsync();
        await house.SubmitAsync(DocumentHouse.Priya, DocumentHouse.Batch("first"));
        house.Ledger.Hold();
        var submitting = house.SubmitAsync(DocumentHouse.Tom, DocumentHouse.Batch("second"));
        await house.UntilAsync(() => house.Ledger.Waiting > 0);

        var projecting = ClusterFixture.As(Actor.System, async () =>
        {
            await house.Grain.ProjectAsync();
            return true;
        });
        await Task.WhenAny(projecting, house.ReadAsync(DocumentHouse.Priya));
        house.Ledger.Commit();
        (await submitting).Refusal.Should().BeNull();
        await projecting;

        // what a crash at this moment would leave: the clock stands, so nothing projects by itself
        var isFound = (await house.FoundAsync("second")).Count == 1;
        var isListed = (await house.Ledger.FindAsync(new RegisterQuery(UnsearchableDocuments.Register))).Total == 1;
        (isFound || isListed).Should().BeTrue("a saved word is never lost to search");
        (await house.FoundAsync("first")).Should().ContainSingle();
    }

    [Fact]
    public async Task A_text_that_is_projected_is_off_the_list_and_the_next_change_lists_it_again()
    {
        await using var house = await DocumentHouse.StartAsync();
        await house.SubmitAsync(DocumentHouse.Priya, DocumentHouse.Batch("first"), DocumentHouse.Batch("second"));
        (await ListedAsync()).Should().Be(1);

        await ProjectAsync();
        (await ListedAsync()).Should().Be(0);

        await house.SubmitAsync(DocumentHouse.Tom, DocumentHouse.Batch("third"));
        (await ListedAsync()).Should().Be(1);
        await ProjectAsync();
        (await ListedAsync()).Should().Be(0);
        (await house.FoundAsync("first second third")).Should().ContainSingle().Which.Sequence.Should().Be(3);

        async Task<int> ListedAsync() => (await house.Ledger.FindAsync(new RegisterQuery(UnsearchableDocuments.Register))).Total;

        Task<bool> ProjectAsync() => ClusterFixture.As(Actor.System, async () =>
        {
            await house.Grain.ProjectAsync();
            return true;
        });
    }
}
