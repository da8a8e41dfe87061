using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.LocalAreas.GivenRecord;

namespace AreaSend.Rules.Tests.LocalAreas;

[Handbook("K026", "draft 2022, paragraphs 19, 56")]
public sealed class NearbyVisitsTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void An_area_inspected_last_month_is_warned_of()
    {
        var warning = NearbyVisits.Weigh(With(Full(AreaOutcome.Inconsistent, new(2026, 10, 23))), [], Day)!;

        (warning.Code, warning.Source).Should().Be((RefusalCode.NeedsReason, "K026"));
        warning.Message.Should().Contain("a full inspection that ended on 23 October 2026");
        NearbyVisits.Weigh(With(Full(AreaOutcome.Inconsistent, new(2026, 10, 22))), [], Day).Should().BeNull("it is more than a month ago");
    }

    [Fact]
    public void Other_inspections_of_the_partners_and_planned_ones_count_and_engagement_meetings_do_not()
    {
        var visit = new PartnerVisit(Guid.NewGuid(), PartnerVisitKind.OtherCqc, new(2026, 12, 7), "");

        NearbyVisits.Weigh(AreaRecord.Empty with { Visits = [visit] }, [], Day)!.Message.Should().Contain("a CQC inspection on 7 December 2026");
        NearbyVisits.Weigh(AreaRecord.Empty with { Visits = [visit with { Kind = PartnerVisitKind.EngagementMeeting }] }, [], Day).Should().BeNull();
        NearbyVisits.Weigh(AreaRecord.Empty, [new PlannedVisit(AreaInspectionKind.Monitoring, new(2026, 12, 14))], Day)!.Message.Should().Contain("a monitoring inspection planned on 14 December");
    }
}
