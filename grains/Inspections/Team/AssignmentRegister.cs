using System.Globalization;
using System.Text.Json;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Inspections.Team;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Team;

/// <summary>The rows of who is where: one an inspection and inspector, grouped by inspector, sorted by the last day. None for an inspection that does not take place.</summary>
internal static class AssignmentRegister
{
    public const string Name = "inspection-assignment";

    public static IEnumerable<RegisterChange> Rows(InspectionId id, InspectionState before, InspectionState after) => before.Team.Keys.Union(after.Team.Keys)
        .Select(person => new RegisterChange(Name, $"{id}.{person}", TakesPlace(after) && after.Team.GetValueOrDefault(person) is { } member ? Row(id, after.Plan!, member) : null));

    /// <summary>Whose last day is not before a day, latest last day first.</summary>
    public static async Task<IReadOnlyList<Assignment>> UntilAsync(ILedger ledger, DateOnly earliest, PersonId? person = null)
    {
        var found = new List<Assignment>();
        for (var more = true; more;)
        {
            var page = await ledger.FindAsync(new RegisterQuery(Name, person?.Value, Skip: found.Count, Take: 200, Descending: true));
            found.AddRange(page.Bodies.Select(Read));
            more = page.Bodies.Count == 200 && found[^1].To >= earliest;
        }

        return found;
    }

    private static bool TakesPlace(InspectionState state) => state.Lifecycle.Stage is not (InspectionStage.Cancelled or InspectionStage.Deferred);

    private static RegisterRow Row(InspectionId id, InspectionEvent.Planned plan, TeamMember member)
    {
        var (from, last) = (Hindrances.FirstDay(plan.FirstOnSiteDay), OnSiteWeek.LastDay(plan.FirstOnSiteDay));
        var assignment = new Assignment(id, member.Person, plan.AreaName, member.Role, from, plan.FirstOnSiteDay, last);
        return new RegisterRow(member.Person.Value, last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), plan.AreaName, JsonSerializer.Serialize(assignment, EventCodec.Json));
    }

    private static Assignment Read(string body) => JsonSerializer.Deserialize<Assignment>(body, EventCodec.Json)!;
}
