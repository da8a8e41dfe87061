using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>What everyone may know of an area's record: what is published. Nothing of it tells of a visit to come.</summary>
[Handbook("K028", "draft 2022, paragraph 62")]
public static class PublicRecord
{
    /// <summary>Leaves out all that is not public: inspections without a published report, other visits, decisions of the regional director.</summary>
    /// <param name="record">The whole record.</param>
    /// <param name="today">The day.</param>
    /// <returns>The public part.</returns>
    public static AreaRecord Of(AreaRecord record, DateOnly today) => record with
    {
        Inspections = [.. record.Inspections.Where(one => one.Published <= today)],
        Former = record.Former?.Published is null ? null : record.Former,
        Visits = [],
        Decisions = [],
    };
}
