using System.Collections.Immutable;
using AreaSend.Framework;
using AreaSend.Framework.Catalogue;
using AreaSend.Grains.Framework;
using AreaSend.Grains.Framework.Rules;
using AreaSend.Rules.Tests.Calendar;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Framework;

[Handbook("K003", "summary of changes to July 2025")]
public sealed class DayCountFiguresTests
{
    private static readonly EditionView Draft = Editions.Of(new EditionId("2022-draft"))!;

    /// <summary>The figures of the draft as a file has them.</summary>
    public static string AllFigures => string.Join(',', Draft.Figures.Select(one =>
        $$"""{"key":"{{one.Key}}","name":"n","value":"{{one.Value}}","unit":"{{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(one.Unit.ToString())}}","paragraph":"p"}"""));

    [Fact]
    public void The_day_counts_are_those_of_the_edition_and_not_of_the_code()
    {
        DayCountFigures.Of(Draft.Figures).Should().Be(GivenCalendar.Counts);
        DayCountFigures.Of(With("draft", "20")).Draft.Should().Be(20);
        DayCountFigures.Of(With("second-information-at", "16:30")).SecondInformationAt.Should().Be(new TimeOnly(16, 30));
        DayCountFigures.Of(With("surveys-count-notification", "no")).SurveysCountNotification.Should().BeFalse();
    }

    [Theory]
    [InlineData("draft", "fourteen")]
    [InlineData("draft", "0")]
    [InlineData("draft", "101")]
    [InlineData("draft", "-1")]
    [InlineData("first-information-at", "noon")]
    [InlineData("surveys-count-notification", "perhaps")]
    public void A_figure_that_cannot_be_is_named(string key, string value) =>
        FluentActions.Invoking(() => DayCountFigures.Of(With(key, value))).Should().Throw<FormatException>().WithMessage($"*{key}*");

    [Fact]
    public void A_figure_that_is_missing_is_named() =>
        FluentActions.Invoking(() => DayCountFigures.Of([.. Draft.Figures.Where(one => one.Key != "comments")])).Should().Throw<FormatException>().WithMessage("*comments*");

    private static ImmutableArray<Figure> With(string key, string value) => [.. Draft.Figures.Select(one => one.Key == key ? one with { Value = value } : one)];
}
