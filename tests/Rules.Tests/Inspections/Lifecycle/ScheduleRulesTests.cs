using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;
using static AreaSend.Rules.Tests.Inspections.Lifecycle.GivenLifecycle;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

public sealed class ScheduleRulesTests
{
    private static readonly LifecycleFacts FirstOfOctober = At(new(2026, 10, 1, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_Monday_with_time_to_notify_the_area_is_as_usual() =>
        ScheduleRules.Weigh(Monday, [], FirstOfOctober).Value.Should().BeEmpty();

    [Theory, Handbook("K038", "draft 2022, paragraph 96"), Handbook("K032", "draft 2022, paragraph 61")]
    [InlineData("2026-11-21")]
    [InlineData("2026-12-25")]
    [InlineData("2098-01-06")]
    public void A_weekend_a_bank_holiday_and_a_year_without_known_holidays_are_refused(string day) =>
        ScheduleRules.Weigh(Day(day), [], FirstOfOctober).Refusal.Should().BeEquivalentTo(new { Code = RefusalCode.Invalid, Field = "FirstOnSiteDay" });

    [Theory, Handbook("K034", "draft 2022, paragraph 61"), Handbook("K036", "draft 2022, paragraph 61"), Handbook("K038")]
    [InlineData("2026-09-21", "K034")]
    [InlineData("2026-10-12", "K034")]
    [InlineData("2026-11-24", "K036")]
    [InlineData("2027-05-05", null)]
    [InlineData("2027-05-24", null)]
    public void A_past_day_too_little_time_and_an_unusual_weekday_are_warned_of(string day, string? rule)
    {
        var answer = ScheduleRules.Weigh(Day(day), [], FirstOfOctober);

        answer.Refusal?.Source.Should().Be(rule);
        if (rule is not null)
        {
            answer.Refusal!.Code.Should().Be(RefusalCode.NeedsReason);
        }
    }

    [Fact]
    public void A_reason_is_kept_with_the_plan() =>
        ScheduleRules.Weigh(Day("2026-11-24"), [new("K036", " The lead is away on Monday. ")], FirstOfOctober).Value.Should().Equal(new SetAside("K036", "The lead is away on Monday."));

    [Fact]
    public void A_planned_date_is_changed_with_a_reason_and_is_not_the_same_day()
    {
        var planned = Of(Planned);
        var now = FirstOfOctober.By.At;

        planned.Moves(new InspectionMove.ChangeDate { FirstOnSiteDay = new(2026, 11, 30), Reason = "Clash" }, now).Plan!.FirstOnSiteDay.Should().Be(new DateOnly(2026, 11, 30));
        planned.Refuses(new InspectionMove.ChangeDate { FirstOnSiteDay = new(2026, 11, 30), Reason = "" }, now).Field.Should().Be("Reason");
        planned.Refuses(new InspectionMove.ChangeDate { FirstOnSiteDay = Monday, Reason = "Clash" }, now).Field.Should().Be("FirstOnSiteDay");
    }

    [Fact, Handbook("K028", "draft 2022, paragraph 62")]
    public void A_new_date_after_a_deferral_is_secret_again_and_the_area_is_told_anew()
    {
        var deferred = ReadyForSetUp.After(new InspectionEvent.DeferralAsked("Helen Marsh", "Flood", By), new InspectionEvent.DeferralDecided(true, "Regional director", "Yes", By));

        var again = deferred.Moves(new InspectionMove.ChangeDate { FirstOnSiteDay = new(2027, 1, 25), Reason = "New date" });

        again.Lifecycle.Should().BeEquivalentTo(new { Stage = InspectionStage.Scheduled, Edition = (string?)null });
        again.Lifecycle.Calls.Should().BeEmpty();
        again.Roles.Values.Should().NotContain(Role.Lano);
        again.Lifecycle.Record.Should().HaveCountGreaterThan(deferred.Lifecycle.Record.Length, "what was done stays on record");
    }

    [Fact]
    public void An_inspection_is_cancelled_before_the_area_is_told_and_not_after()
    {
        var cancel = new InspectionMove.Cancel { Reason = "The area is replaced by two." };

        Of(Planned).Moves(cancel).Lifecycle.Stage.Should().Be(InspectionStage.Cancelled);
        Told.Refuses(cancel).Code.Should().Be(LifecycleRefusal.WrongStage);
        Of(Planned).Refuses(new InspectionMove.Cancel { Reason = " " }).Code.Should().Be(RefusalCode.Empty);
        Of(Planned).Moves(cancel).Refuses(cancel).Message.Should().Be("Priya Shah recorded this already, so nothing was recorded again. The inspection is cancelled. Nothing more can be done with it here.");
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
