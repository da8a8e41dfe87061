using System.Text.Json;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas;

namespace AreaSend.Grains.LocalAreas;

/// <summary>The rows of the list of local areas: grouped by region, sorted by name.</summary>
internal static class LocalAreaRegister
{
    public const string Name = "local-area";

    public static LocalAreaView View(LocalAreaEvent.RecordedV2 facts, long revision)
    {
        var id = new LocalAreaId(facts.Code);
        return new LocalAreaView(id, facts.Name, facts.GssCode, facts.Region, facts.IntegratedCareBoard, id == LocalAreaId.Demonstration)
        {
            Revision = revision,
            Footprint = facts.Footprint,
        };
    }

    /// <summary>The area with the boards of a day.</summary>
    public static LocalAreaView OnDay(LocalAreaView area, DateOnly day) => Footprints.BoardsOn(area.Footprint, day) is { Length: > 0 } boards
        ? area with { IntegratedCareBoard = boards }
        : area;

    public static RegisterChange Row(LocalAreaView area) => new(Name, area.Id.Code, new RegisterRow(
        area.Region,
        area.Name,
        $"{area.Name} {area.Id.Code} {area.GssCode} {Boards(area)}",
        JsonSerializer.Serialize(area, EventCodec.Json)));

    private static string Boards(LocalAreaView area) =>
        string.Join(' ', area.Footprint.Boards.Select(board => board.Name).Prepend(area.IntegratedCareBoard).Distinct(StringComparer.Ordinal));

    public static LocalAreaView Read(string body) => JsonSerializer.Deserialize<LocalAreaView>(body, EventCodec.Json)!;
}
