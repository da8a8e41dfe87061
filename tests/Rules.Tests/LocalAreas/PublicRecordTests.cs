using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.LocalAreas.GivenRecord;

namespace AreaSend.Rules.Tests.LocalAreas;

[Handbook("K028", "draft 2022, paragraph 62")]
public sealed class PublicRecordTests
{
    [Fact]
    public void The_public_sees_published_inspections_and_no_visit_or_decision()
    {
        var published = Full(AreaOutcome.Inconsistent, new(2024, 5, 17), new(2024, 7, 1), new(2024, 7, 11));
        var record = With(published, Full(AreaOutcome.SystemicFailings, new(2026, 9, 18), new(2026, 9, 30), new(2026, 10, 2))) with
        {
            Visits = [Ilacs(new(2026, 12, 1))],
            Decisions = [Decision(AreaInspectionKind.Full, new(2026, 3, 2), new(2026, 12, 11))],
            Former = new(null, StatementRequired: true, null),
        };

        var seen = PublicRecord.Of(record, Today);

        seen.Inspections.Should().Equal([published], "the other is published tomorrow");
        seen.Visits.Should().BeEmpty();
        seen.Decisions.Should().BeEmpty();
        seen.Former.Should().BeNull("it was not published");
    }
}
