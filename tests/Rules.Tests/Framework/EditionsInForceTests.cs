using AreaSend.Grains.Framework;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Framework;

[Handbook("K001", "summary of changes to July 2025")]
public sealed class EditionsInForceTests
{
    [Theory]
    [InlineData(2022, 6, 1, "2022-11")]
    [InlineData(2023, 1, 9, "2022-11")]
    [InlineData(2024, 1, 1, "2024-01")]
    [InlineData(2024, 4, 1, "2024-04")]
    [InlineData(2025, 6, 5, "2024-04")]
    [InlineData(2025, 6, 6, "2025-06")]
    [InlineData(2025, 7, 6, "2025-06")]
    [InlineData(2025, 7, 7, "2025-07")]
    [InlineData(2026, 11, 25, "2025-07")]
    public void On_each_day_one_edition_is_in_force_and_never_the_draft(int year, int month, int day, string edition) =>
        Editions.InForceOn(new DateOnly(year, month, day)).Id.Value.Should().Be(edition);
}
