using System.Text.Json;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.TrackedChildren;

namespace AreaSend.Grains.TrackedChildren;

/// <summary>The rows of the list of tracked children: grouped by inspection, sorted by the reference's number.</summary>
internal static class TrackedChildRegister
{
    public const string Name = "tracked-child";

    public static TrackedChildView View(TrackedChildId id, TrackedChildEvent.Added entry, long revision) =>
        new(id, new InspectionId(entry.Inspection), entry.Reference, entry.Need, entry.Provision, revision);

    public static RegisterChange Row(TrackedChildView child) => new(Name, child.Id.ToString(), new RegisterRow(
        child.Inspection.ToString(),
        child.Reference[4..].PadLeft(3, '0'),
        $"{child.Reference} {child.Need} {child.Provision}",
        JsonSerializer.Serialize(child, EventCodec.Json)));

    public static TrackedChildView Read(string body) => JsonSerializer.Deserialize<TrackedChildView>(body, EventCodec.Json)!;
}
