using AreaSend.Grains.Ledger;

namespace AreaSend.Ledger.Tests.Ledger;

/// <summary>What every ledger does with lists.</summary>
public abstract partial class LedgerCompliance
{
    private readonly string register = $"list-{Guid.NewGuid():N}";

    [Fact]
    public async Task Rows_come_in_order_of_their_sort_and_then_of_their_id()
    {
        await ListAsync(Given.Row(register, "2", sort: "b", body: "2"), Given.Row(register, "3", sort: "B", body: "3"), Given.Row(register, "1", sort: "b", body: "1"),
            Given.Row(register, "4", sort: "\uffee", body: "4"), Given.Row(register, "5", sort: "😀", body: "5"));

        (await FindAsync()).Bodies.Should().Equal("3", "1", "2", "4", "5");
        (await FindAsync(descending: true)).Bodies.Should().Equal("5", "4", "2", "1", "3");
    }

    [Fact]
    public async Task A_page_tells_the_total_and_the_groups_of_all()
    {
        await ListAsync([.. Enumerable.Range(0, 30).Select(n => Given.Row(register, $"{n:00}", group: $"g{n % 3}", sort: $"{n:00}", body: $"{n}"))]);

        var page = await FindAsync(skip: 10, take: 5);

        page.Bodies.Should().Equal("10", "11", "12", "13", "14");
        page.Total.Should().Be(30);
        page.Groups.Should().Equal("g0", "g1", "g2");
        (await FindAsync(group: "g1", skip: 1, take: 2)).Should().BeEquivalentTo(new RegisterPage(["4", "7"], 10, ["g1"]));
        (await FindAsync(skip: 100)).Should().BeEquivalentTo(new RegisterPage([], 30, ["g0", "g1", "g2"]));
    }

    [Theory]
    [InlineData("BARNET", "1")]
    [InlineData("%", "2")]
    [InlineData("_", "2")]
    [InlineData("\\", "2")]
    [InlineData("'; drop", "2")]
    [InlineData("ÉCOLE", "3")]
    [InlineData("👩‍👧", "3")]
    [InlineData("", "1 2 3")]
    public async Task A_search_finds_what_was_typed_whatever_its_case_and_knows_no_wildcards(string words, string expected)
    {
        await ListAsync(Given.Row(register, "1", search: "London Borough of Barnet", body: "1"), Given.Row(register, "2", search: "100 % a_b \\ '; DROP", body: "2"), Given.Row(register, "3", search: "École 👩‍👧", body: "3"));

        (await FindAsync(words: words)).Bodies.Should().Equal(expected.Split(' '));
    }

    [Fact]
    public async Task A_row_is_replaced_and_taken_away()
    {
        await ListAsync(Given.Row(register, "1", body: "old"), Given.Row(register, "2", body: "stays"));
        await ListAsync(Given.Row(register, "1", body: "new"));
        (await FindAsync()).Bodies.Should().Equal("new", "stays");

        await ListAsync(new RegisterChange(register, "1", null));

        (await FindAsync()).Bodies.Should().Equal("stays");
    }

    [Fact]
    public async Task Of_several_changes_to_a_row_in_one_batch_the_last_one_stands()
    {
        var append = Given.First(Given.AStream(), "{}") with { Rows = [Given.Row(register, "1", body: "0"), new RegisterChange(register, "1", null), Given.Row(register, "1", body: "1")] };
        var results = new List<Task<AppendResult>> { Ledger.AppendAsync(append) };
        for (var n = 2; n <= 50; n++)
        {
            append = Given.Next(append, "{}") with { Rows = [Given.Row(register, "1", body: $"{n}")] };
            results.Add(Ledger.AppendAsync(append));
        }

        await Task.WhenAll(results);

        (await FindAsync()).Bodies.Should().Equal("50");
    }

    [Fact]
    public async Task Rows_of_an_append_that_was_not_recorded_are_not_written()
    {
        var first = Given.First(Given.AStream(), "{}") with { Rows = [Given.Row(register, "1", body: "first")] };
        await Ledger.AppendAsync(first);

        await Ledger.AppendAsync(Given.First(first.Stream, "{}") with { Rows = [Given.Row(register, "1", body: "conflict"), Given.Row(register, "2")] });
        await Ledger.AppendAsync(first with { Rows = [Given.Row(register, "1", body: "repeat"), Given.Row(register, "3")] });

        (await FindAsync()).Bodies.Should().Equal("first");
    }

    private Task<RegisterPage> FindAsync(string? group = null, string? words = null, int skip = 0, int take = 200, bool descending = false) =>
        Ledger.FindAsync(new RegisterQuery(register, group, words, skip, take, descending));

    private async Task ListAsync(params RegisterChange[] rows) =>
        (await Ledger.AppendAsync(Given.First(Given.AStream(), "{}") with { Rows = rows })).Should().BeOfType<AppendResult.Recorded>();
}
