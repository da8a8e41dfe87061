using AreaSend.Grains.LocalAreas;
using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.LocalAreas;

[Handbook("K005"), Handbook("K007")]
public sealed class FootprintsTests
{
    [Theory]
    [InlineData("302", 2026, 3, 31, "NHS North Central London Integrated Care Board")]
    [InlineData("302", 2026, 4, 1, "NHS West and North London Integrated Care Board")]
    [InlineData("302", 2022, 6, 30, "")]
    [InlineData("370", 2026, 4, 1, "NHS South Yorkshire Integrated Care Board")]
    [InlineData("815", 2025, 1, 1, "NHS Humber and North Yorkshire Integrated Care Board; NHS West Yorkshire Integrated Care Board")]
    public void An_area_has_the_boards_of_the_day(string code, int year, int month, int day, string boards) =>
        Footprints.BoardsOn(ShippedLocalAreas.Read().Single(a => a.Id.Code == code).Facts.Footprint, new DateOnly(year, month, day)).Should().Be(boards);

    [Fact]
    public void Two_readings_of_the_list_say_the_same_and_two_areas_do_not()
    {
        var (once, twice) = (ShippedLocalAreas.Read(), ShippedLocalAreas.Read());

        once.Zip(twice).Should().OnlyContain(pair => Footprints.Same(pair.First.Facts.Footprint, pair.Second.Facts.Footprint));
        Footprints.Same(once[0].Facts.Footprint, once[1].Facts.Footprint).Should().BeFalse();
    }
}
