using AreaSend.Grains.Vocabulary.Rules.Search;

namespace AreaSend.Rules.Tests.Vocabulary.Search;

public sealed class SearchWordsTests
{
    [Fact]
    public void Only_the_last_word_may_be_half_a_word()
    {
        var words = SearchWords.Of("spee communica");

        words.All.Select(word => word.IsBeginning).Should().Equal(false, true);
        words.MissingFrom("speech and communication").All.Select(word => word.Form).Should().Equal("spee");
    }

    [Fact]
    public void A_single_letter_is_no_half_word() => SearchWords.Of("a").MissingFrom("about").IsEmpty.Should().BeFalse();

    [Fact]
    public void A_word_typed_twice_is_looked_for_once_and_there_is_an_end_to_them()
    {
        SearchWords.Of("Visit visit VISIT").All.Should().ContainSingle().Which.IsBeginning.Should().BeTrue();
        SearchWords.Of(string.Join(' ', Enumerable.Range(0, 500))).All.Should().HaveCount(SearchWords.Most);
    }

    [Fact]
    public void What_is_left_to_look_for_can_be_written_down_and_read_again()
    {
        foreach (var typed in new[] { "visit Zoë’s plan", "plan visit plan north", "north plan visi" })
        {
            var left = SearchWords.Of(typed).MissingFrom("North of it is a visit");

            SearchWords.Of(left.ToString(), left.LastMayBeHalf).All.Should().Equal(left.All, "of '{0}'", typed);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \" ' * & | ! ( ) : - ")]
    [InlineData("\0\ud800\u0002")]
    public void Signs_are_no_words(string typed) => SearchWords.Of(typed).IsEmpty.Should().BeTrue();

    [Theory]
    [InlineData("visits north", "")]
    [InlineData("visits southfield", "southfield")]
    [InlineData("governors visit", "governors")]
    public void What_a_header_lacks_is_left_to_look_for(string typed, string missing) =>
        string.Join(' ', SearchWords.Of(typed).MissingFrom("Visit to Northfield Primary").All.Select(word => word.Form)).Should().Be(missing);
}
