using System.Globalization;
using System.Text.Json;
using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections;

/// <summary>The rows of the lists of inspections: one a person who has a part in it, and one for the schedulers.</summary>
internal static class InspectionRegister
{
    /// <summary>One row an inspection.</summary>
    public const string All = "inspection";

    /// <summary>One row an inspection and person, grouped by person.</summary>
    public const string Mine = "inspection-of-person";

    public static IReadOnlyList<RegisterChange> Rows(InspectionId id, InspectionState before, InspectionState after)
    {
        var roles = after.Roles;
        return
        [
            new RegisterChange(All, id.ToString(), Row(id, after, after.Plan!.Area, Role.Scheduler)),
            .. roles.Select(r => new RegisterChange(Mine, Key(id, r.Key), Row(id, after, r.Key.Value, r.Value))),
            .. before.Roles.Keys.Where(p => !roles.ContainsKey(p)).Select(p => new RegisterChange(Mine, Key(id, p), null)),
        ];
    }

    public static InspectionSummary Read(string body) => JsonSerializer.Deserialize<InspectionSummary>(body, EventCodec.Json)!;

    private static string Key(InspectionId id, PersonId person) => $"{id}.{person}";

    private static RegisterRow Row(InspectionId id, InspectionState state, string group, Role role)
    {
        var (plan, life) = (state.Plan!, state.Lifecycle);
        var line = new InspectionSummary(id, plan.AreaName, plan.FirstOnSiteDay, role, plan.Kind, life.Stage, plan.Area, life.Edition);
        return new RegisterRow(group, plan.FirstOnSiteDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), plan.AreaName, JsonSerializer.Serialize(line, EventCodec.Json));
    }
}
