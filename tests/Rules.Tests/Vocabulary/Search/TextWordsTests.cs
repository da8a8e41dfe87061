using AreaSend.Grains.Vocabulary.Rules.Search;

namespace AreaSend.Rules.Tests.Vocabulary.Search;

public sealed class TextWordsTests
{
    [Theory]
    [InlineData("Visit, to Northfield!", "visit to northfield")]
    [InlineData("Zoë's CAFÉ", "zoe cafe")]
    [InlineData("the children’s don't 'quoted' o'clock", "the children dont quoted oclock")]
    [InlineData("well-being CYP-01 3.5", "well being cyp 01 3 5")]
    [InlineData("Straße Łódź Ærø ﬁne İstanbul", "strasse lodz aero fine istanbul")]
    [InlineData("e\u0301cole", "ecole")]
    [InlineData("👩‍👧 a\0b \ud800c \u0002d\u0003", "a b c d")]
    [InlineData(" \t\r\n'’--\"", "")]
    public void Words_are_letters_and_figures_without_case_accents_and_apostrophes(string text, string words) =>
        string.Join(' ', TextWords.Of(text).Select(word => word.Form)).Should().Be(words);

    [Fact]
    public void A_word_says_where_it_stands()
    {
        const string text = "In 😀 Zoë’s view.";

        TextWords.Of(text).Select(word => text.Substring(word.Start, word.Length)).Should().Equal("In", "Zoë’s", "view");
    }

    [Fact]
    public void Of_a_very_long_word_the_beginning_counts() => TextWords.Of(new string('x', 10_000)).Should().ContainSingle().Which.Form.Should().HaveLength(TextWords.Longest);

    [Fact]
    public void Any_characters_at_all_are_read_to_the_end_and_words_do_not_overlap()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var n = 0; n < 2_000; n++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(3) == 0 ? (char)random.Next(char.MaxValue + 1) : "aé’' s"[random.Next(6)])]);
            var end = 0;
            foreach (var word in TextWords.Of(text))
            {
                word.Start.Should().BeGreaterThanOrEqualTo(end, "seed {0}", seed);
                word.Form.Should().NotBeEmpty("seed {0}", seed).And.NotContainAny(" ", "'", "\"");
                end = word.Start + word.Length;
            }

            end.Should().BeLessThanOrEqualTo(text.Length, "seed {0}", seed);
        }
    }
}
