using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Rules.Tests.Documents;

public sealed class SearchableTextTests
{
    [Fact]
    public void What_a_store_cannot_hold_is_left_out_of_the_beginning()
    {
        var text = SearchableText.Of("a\0b \ud800 😀 \udc00");

        text.Beginning.Should().Be("a b \ufffd 😀 \ufffd");
        text.Words.Should().Equal("a", "b");
    }

    [Fact]
    public void Of_a_very_long_text_all_words_count_and_the_beginning_is_kept_without_cutting_a_character()
    {
        var text = SearchableText.Of(new string('x', SearchableText.ForExcerpts - 1) + "😀 end");

        text.Beginning.Should().HaveLength(SearchableText.ForExcerpts - 1);
        text.Words[^1].Should().Be("end");
    }
}
