using AreaSend.Grains.LocalAreas.Rules;

namespace AreaSend.Rules.Tests.LocalAreas;

public sealed class DueWordsTests
{
    [Fact]
    public void A_reason_writes_its_days_in_full() =>
        FullDue.Of(AreaSend.LocalAreas.History.AreaRecord.Empty, new(2026, 10, 1), DueCounts.Usual).Single().Reason.Should().Contain("31 December 2027");
}
