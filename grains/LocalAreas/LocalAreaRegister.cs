using System.Text.Json;
using AreaSend.Grains.Ledger;
using AreaSend.LocalAreas;

namespace AreaSend.Grains.LocalAreas;

/// <summary>The rows of the list of local areas: grouped by region, sorted by name.</summary>
internal static class LocalAreaRegister
{
    public const string Name = "local-area";

    public static LocalAreaView View(LocalAreaEvent.Recorded facts, long revision)
    {
        var id = new LocalAreaId(facts.Code);
        return new LocalAreaView(id, facts.Name, facts.GssCode, facts.Region, facts.IntegratedCareBoard, id == LocalAreaId.Demonstration)
        {
            Revision = revision,
        };
    }

    public static RegisterChange Row(LocalAreaView area) => new(Name, area.Id.Code, new RegisterRow(
        area.Region,
        area.Name,
        $"{area.Name} {area.Id.Code} {area.GssCode} {area.IntegratedCareBoard}",
        JsonSerializer.Serialize(area, EventCodec.Json)));

    public static LocalAreaView Read(string body) => JsonSerializer.Deserialize<LocalAreaView>(body, EventCodec.Json)!;
}
