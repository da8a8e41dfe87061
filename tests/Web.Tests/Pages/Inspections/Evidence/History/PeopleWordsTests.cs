using AreaSend.Web.Pages.Inspections.Evidence.History;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

public sealed class PeopleWordsTests
{
    [Theory]
    [InlineData("", "Somebody not recorded")]
    [InlineData("Priya Shah", "Priya Shah")]
    [InlineData("Priya Shah,Tom Reed", "Priya Shah and Tom Reed")]
    [InlineData("Priya Shah,Tom Reed,Yusuf Demir", "Priya Shah, Tom Reed and Yusuf Demir")]
    [InlineData("Priya Shah,Tom Reed,Yusuf Demir,Hannah Levy", "Priya Shah, Tom Reed and 2 others")]
    public void People_are_named_up_to_three_and_then_counted(string names, string words) =>
        PeopleWords.Of(names.Split(',', StringSplitOptions.RemoveEmptyEntries)).Should().Be(words);

    [Theory]
    [InlineData("Priya Shah", "PS")]
    [InlineData("Anna van der Berg", "AB")]
    [InlineData("  chloe   ", "C")]
    [InlineData("Élodie 𝒵ed", "É𝒵")]
    [InlineData("", "?")]
    public void Initials_are_the_first_letters_of_first_and_last_name(string name, string initials) =>
        PeopleWords.Initials(name).Should().Be(initials);
}
