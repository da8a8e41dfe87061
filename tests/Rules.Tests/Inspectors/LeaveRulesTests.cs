using System.Globalization;
using AreaSend.Grains.Inspectors.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspectors.GivenInspector;

namespace AreaSend.Rules.Tests.Inspectors;

public sealed class LeaveRulesTests
{
    private static readonly CommandId Id = CommandId.New();
    private static readonly InspectorCommand.EnterLeave Christmas = new() { From = new(2026, 12, 21), To = new(2027, 1, 4) };

    [Fact]
    public void Leave_is_entered_and_taken_back_once()
    {
        var entered = LeaveRules.Enter(Of(), Id, Christmas, Today).Events;
        entered.Should().Equal(new InspectorEvent.LeaveEntered(Id.Value, Christmas.From, Christmas.To));
        var away = Of([.. entered]);

        var back = LeaveRules.Withdraw(away, new() { Leave = Id.Value }).Events;

        away.Evolve(back[0]).Leave.Should().BeEmpty();
        LeaveRules.Withdraw(away.Evolve(back[0]), new() { Leave = Id.Value }).Refusal!.Code.Should().Be(RefusalCode.Unknown);
    }

    [Theory]
    [InlineData("2026-12-21", "2026-12-20", "To")]
    [InlineData("2026-11-02", "2026-11-22", "To")]
    [InlineData("2026-12-21", "2027-12-22", "To")]
    public void Leave_that_ends_before_it_begins_or_is_over_or_lasts_more_than_a_year_is_refused(string from, string to, string field) =>
        LeaveRules.Enter(Of(), Id, new() { From = DateOnly.Parse(from, CultureInfo.InvariantCulture), To = DateOnly.Parse(to, CultureInfo.InvariantCulture) }, Today)
            .Refusal.Should().BeEquivalentTo(new { Code = RefusalCode.Invalid, Field = field });

    [Theory]
    [InlineData("2026-11-23", "2026-11-23", true)]
    [InlineData("2026-11-20", "2026-11-23", true)]
    [InlineData("2027-01-04", "2027-01-04", false)]
    [InlineData("2026-12-01", "2026-12-21", false)]
    [InlineData("2026-12-22", "2026-12-23", false)]
    [InlineData("2027-01-05", "2027-01-05", true)]
    public void The_same_day_is_not_entered_twice(string from, string to, bool good) =>
        (LeaveRules.Enter(
            Of(new InspectorEvent.LeaveEntered(Guid.NewGuid(), Christmas.From, Christmas.To)),
            Id,
            new() { From = DateOnly.Parse(from, CultureInfo.InvariantCulture), To = DateOnly.Parse(to, CultureInfo.InvariantCulture) },
            Today).Refusal is null).Should().Be(good);
}
