using AreaSend.Grains.Documents.Rules;

namespace AreaSend.Rules.Tests.Documents;

public sealed class PageSizeTests
{
    [Theory]
    [InlineData(64, 64 * 30, 262_144, 1024)]
    [InlineData(1088, 1088 * 30, 229_504, 4096)]
    [InlineData(64, 64 * 1024, 196_608, 192)]
    [InlineData(4, 262_144, 0, 1)]
    [InlineData(1, 0, 262_144, 16)]
    public void The_next_read_takes_what_fits_at_the_size_so_far(int entries, int bytes, int room, int expected) =>
        PageSize.Next(entries, bytes, room).Should().Be(expected);
}
