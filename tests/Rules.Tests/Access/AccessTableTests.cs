using AreaSend.Access;
using AreaSend.Grains.Access.Rules;

namespace AreaSend.Rules.Tests.Access;

public sealed class AccessTableTests
{
    [Fact]
    public void What_the_table_does_not_say_is_refused()
    {
        var table = AccessTable.Read("role,read-evidence\nlead-hmi,yes\nlano,no\n");

        table.Allows(Role.LeadHmi, InspectionAction.ReadEvidence).Should().BeTrue();
        table.Allows(Role.Lano, InspectionAction.ReadEvidence).Should().BeFalse();
        table.Allows(Role.Shadow, InspectionAction.ReadEvidence).Should().BeFalse();
        table.Declares(Role.Shadow, InspectionAction.ReadEvidence).Should().BeFalse();
    }

    [Theory]
    [InlineData("role,read-evidence\nlead-hmi,maybe")]
    [InlineData("role,read-evidence\nlead-hmi,Yes")]
    [InlineData("role,read-evidence\nlead-hmi")]
    [InlineData("role,read-evidence\nlead-hmi,yes,yes")]
    [InlineData("role,read-everything\nlead-hmi,yes")]
    [InlineData("role,read-evidence\nhead-teacher,yes")]
    public void A_table_with_a_slip_is_not_read(string text) =>
        FluentActions.Invoking(() => AccessTable.Read(text)).Should().Throw<FormatException>();

    [Fact]
    public void A_pair_said_twice_is_not_read() =>
        FluentActions.Invoking(() => AccessTable.Read("role,read-evidence\nlano,no\nlano,yes")).Should().Throw<FormatException>();
}
