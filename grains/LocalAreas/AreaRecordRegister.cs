using System.Text.Json;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.LocalAreas.Rules;

namespace AreaSend.Grains.LocalAreas;

/// <summary>The rows that the schedule reads: each area's whole record, grouped by region, sorted by name. Only for what answers schedulers.</summary>
internal static class AreaRecordRegister
{
    public const string Name = "local-area-record";

    public static RegisterChange Row(LocalAreaState state)
    {
        var facts = state.Facts!;
        var row = new AreaRecordRow(facts.Code, facts.Name, facts.Region, state.Record);
        return new RegisterChange(Name, facts.Code, new RegisterRow(facts.Region, facts.Name, facts.Name, JsonSerializer.Serialize(row, EventCodec.Json)));
    }

    public static AreaRecordRow Read(string body) => JsonSerializer.Deserialize<AreaRecordRow>(body, EventCodec.Json)!;
}
