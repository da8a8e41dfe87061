using System.Text.Json;
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

    public static InspectorView View(InspectorEvent.Registered entry) => new(new PersonId(entry.Person), entry.Name, entry.Organisation, entry.Remit);

    public static RegisterChange Row(InspectorView inspector) => new(Name, inspector.Person.Value, new RegisterRow(
        "",
        inspector.Name,
        inspector.Name,
        JsonSerializer.Serialize(inspector, EventCodec.Json)));

    public static InspectorView Read(string body) => JsonSerializer.Deserialize<InspectorView>(body, EventCodec.Json)!;
}
