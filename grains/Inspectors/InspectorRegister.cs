using System.Text.Json;
using AreaSend.Grains.Inspectors.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspectors;

/// <summary>The rows of the list of inspectors, sorted by name; and who may see it: inspectors and schedulers, nobody of the area.</summary>
internal static class InspectorRegister
{
    public const string Name = "inspector";

    public static Refusal NotForYou { get; } = new(RefusalCode.Forbidden, "Only inspectors and schedulers may look up inspectors. Ask the lead inspector if you need to reach someone.");

    public static bool MaySee(Actor actor) => actor.Kind is PersonKind.Inspector or PersonKind.Scheduler or PersonKind.System;

    public static InspectorProfile Profile(InspectorState state, long revision) => new(
        new InspectorView(new PersonId(state.Entry!.Person), state.Entry.Name, state.Entry.Organisation, state.Entry.Remit, state.Entry.Grade),
        state.Entry.Regions,
        [.. state.Trainings],
        [.. state.Shadowings],
        [.. state.Leave],
        [.. state.Conflicts],
        revision);

    public static InspectorStanding Standing(InspectorProfile profile, string? area) => new(
        profile.Inspector, profile.Regions, profile.Trainings, profile.Leave, profile.Conflicts.Any(one => one.Area == area));

    public static RegisterChange Row(InspectorProfile profile) => new(Name, profile.Inspector.Person.Value, new RegisterRow(
        "",
        profile.Inspector.Name,
        profile.Inspector.Name,
        JsonSerializer.Serialize(profile, EventCodec.Json)));

    public static InspectorProfile Read(string body) => JsonSerializer.Deserialize<InspectorProfile>(body, EventCodec.Json)!;
}
