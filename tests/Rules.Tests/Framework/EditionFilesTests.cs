using AreaSend.Framework;
using AreaSend.Grains.Framework;
using AreaSend.Grains.Framework.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Framework;

[Handbook("K001", "summary of changes to July 2025"), Handbook("K002", "summary of changes to July 2025")]
public sealed class EditionFilesTests
{
    [Fact]
    public void All_six_editions_are_held() =>
        Editions.All.Select(one => one.Title).Should().Equal("June 2022 draft", "November 2022", "January 2024", "April 2024", "June 2025", "July 2025");

    [Fact]
    public void What_an_edition_does_not_give_is_inherited_and_marked_presumed()
    {
        var complaint = Of("2025-07").Figures.Single(one => one.Key == "complaint");
        complaint.Value.Should().Be("5");
        complaint.Origin.Should().Be(new Origin(
            new Citation("Area SEND inspections: framework and handbook", "consultation draft, June 2022", "paragraph 112"), new EditionId("2022-draft"), Presumed: true));
    }

    [Fact]
    public void What_an_edition_gives_is_not_presumed_in_it_but_in_the_next()
    {
        Of("2025-06").Checklists.Single(one => one.Key == "code-of-conduct").Origin.Presumed.Should().BeFalse();
        Of("2025-07").Checklists.Single(one => one.Key == "code-of-conduct").Origin.Presumed.Should().BeTrue();
        Of("2024-04").Checklists.Should().NotContain(one => one.Key == "code-of-conduct");
    }

    [Fact]
    public void Nothing_of_the_draft_is_presumed() => EditionOrigins.Of(Of("2022-draft")).Should().OnlyContain(one => !one.Presumed);

    [Fact, Handbook("K008", "draft 2022, paragraph 4"), Handbook("K009", "draft 2022, paragraphs 8 and 37"), Handbook("K010", "draft 2022, paragraph 38"), Handbook("K012", "draft 2022, paragraph 25")]
    public void Statutory_basis_scope_alternative_provision_and_the_open_list_are_in_every_edition()
    {
        foreach (var edition in Editions.All)
        {
            edition.Provisions.Select(one => one.Key).Should().Contain(["statute-full", "statute-monitoring", "scope", "alternative-provision", "not-exhaustive"], edition.Title);
        }
    }

    [Fact]
    public void A_later_edition_takes_the_place_of_one_value_and_keeps_its_place()
    {
        var files = new[] { File("a", inherits: null, "\"terms\":[{\"key\":\"x\",\"say\":\"one\",\"means\":\"\",\"paragraph\":\"paragraph 1\"},{\"key\":\"y\",\"say\":\"two\",\"means\":\"\",\"paragraph\":\"paragraph 2\"}]"), File("b", "a", "\"terms\":[{\"key\":\"x\",\"say\":\"three\",\"means\":\"\",\"paragraph\":\"paragraph 9\"}]") };
        EditionFiles.Read(files)[1].Terms.Select(one => (one.Say, one.Origin.Presumed, one.Origin.Source.Paragraph)).Should().Equal(("three", false, "paragraph 9"), ("two", true, "paragraph 2"));
    }

    [Fact]
    public void A_later_edition_can_leave_a_value_out()
    {
        var files = new[] { File("a", inherits: null, "\"terms\":[{\"key\":\"x\",\"say\":\"one\",\"means\":\"\",\"paragraph\":\"paragraph 1\"}]"), File("b", "a", "\"removed\":{\"terms\":[\"x\"]}") };
        EditionFiles.Read(files)[1].Terms.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("{\"id\":\"a\",\"inherits\":\"nowhere\"}")]
    public void A_file_that_is_wrong_is_a_bug_that_is_named(string text) =>
        FluentActions.Invoking(() => EditionFiles.Read([text])).Should().Throw<FormatException>();

    [Theory]
    [InlineData("\"terms\":[{\"key\":\"x\",\"say\":\"one\",\"means\":\"\"}]")]
    [InlineData("\"terms\":[{\"key\":\"x\",\"say\":\"one\",\"means\":\"\",\"colour\":\"red\",\"paragraph\":\"1\"}]")]
    [InlineData("\"terms\":[{\"key\":\"x\",\"means\":\"\",\"paragraph\":\"1\"}]")]
    [InlineData("\"terms\":[{\"key\":\"x\",\"say\":\"1\",\"means\":\"\",\"paragraph\":\"1\"},{\"key\":\"x\",\"say\":\"1\",\"means\":\"\",\"paragraph\":\"1\"}]")]
    public void A_value_without_its_paragraph_or_with_a_part_too_many_or_too_few_or_twice_is_a_bug(string part) =>
        FluentActions.Invoking(() => EditionFiles.Read([File("a", inherits: null, part)])).Should().Throw<FormatException>();

    private static EditionView Of(string id) => Editions.Of(new EditionId(id))!;

    private static string File(string id, string? inherits, string part) => $$"""
        {"id":"{{id}}","title":"t","known":"k","document":"d","edition":"e",{{(inherits is null ? $"\"figures\":[{DayCountFiguresTests.AllFigures}]" : $"\"inherits\":\"{inherits}\"")}},{{part}}}
        """;
}
