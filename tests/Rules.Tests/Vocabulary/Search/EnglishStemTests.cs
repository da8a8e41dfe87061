using AreaSend.Grains.Vocabulary.Rules.Search;

namespace AreaSend.Rules.Tests.Vocabulary.Search;

public sealed class EnglishStemTests
{
    [Theory]
    [InlineData("visit", "visits", "visited", "visiting")]
    [InlineData("inspect", "inspection", "inspections", "inspecting")]
    [InlineData("hope", "hoped", "hoping")]
    [InlineData("hop", "hopped", "hopping")]
    [InlineData("communicate", "communication", "communications")]
    [InlineData("provision", "provisions")]
    [InlineData("agree", "agreed")]
    [InlineData("happy", "happiness")]
    public void The_forms_of_a_word_have_one_stem(params string[] forms) => forms.Select(EnglishStem.Of).Distinct().Should().ContainSingle();

    [Theory]
    [InlineData("community", "communication")]
    [InlineData("news", "new")]
    [InlineData("hope", "hop")]
    [InlineData("general", "generous")]
    public void Other_words_have_other_stems(string one, string other) => EnglishStem.Of(one).Should().NotBe(EnglishStem.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("is")]
    [InlineData("strength9s")]
    [InlineData("cafés")]
    [InlineData("北京")]
    public void What_is_no_English_word_is_its_own_stem(string word) => EnglishStem.Of(word).Should().Be(word);
}
