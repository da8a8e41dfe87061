using AreaSend.Grains.Vocabulary.Rules;

namespace AreaSend.Rules.Tests.Vocabulary;

public sealed class WordingTests
{
    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData(" \t ", "empty")]
    [InlineData("12345678901", "too-long")]
    [InlineData("two\nlines", "invalid")]
    [InlineData("nul\0", "invalid")]
    [InlineData("\u2028para", "good")]
    [InlineData("a\u2028b", "invalid")]
    public void A_text_must_be_there_short_and_in_one_clean_line(string? text, string code)
    {
        var refusal = Wording.Refuses(text, 10, "Title", "title");

        (refusal?.Code ?? "good").Should().Be(code);
    }

    [Theory]
    [InlineData("Zoë Ó Sé")]
    [InlineData("🧩 日本")]
    [InlineData("  1234567890  ")]
    public void Letters_of_any_script_are_welcome_and_spaces_at_the_ends_do_not_count(string text) =>
        Wording.Refuses(text, 10, "Title", "title").Should().BeNull();

    [Fact]
    public void Half_a_character_is_refused()
    {
        Wording.Refuses("a" + '\uD83E', 10, "Title", "title")!.Code.Should().Be("invalid");
        Wording.Refuses("a" + '\uDDE9' + "b", 10, "Title", "title")!.Code.Should().Be("invalid");
    }

    [Fact]
    public void A_refusal_names_the_field_and_says_what_to_do()
    {
        var refusal = Wording.Refuses("", 10, "Title", "title")!;

        refusal.Field.Should().Be("Title");
        refusal.Message.Should().Be("Enter the title.");
    }

    [Fact]
    public void What_may_be_left_out_may_be_empty() => Wording.Refuses(" ", 10, "Place", "place", mayBeEmpty: true).Should().BeNull();
}
