using System.Globalization;
using System.Text.Json;
using AreaSend.Evidence;
using AreaSend.Grains.Ledger;

namespace AreaSend.Grains.Evidence;

/// <summary>The rows of the evidence list: grouped by inspection, sorted by day and time.</summary>
internal static class EvidenceRegister
{
    public const string Name = "evidence-note";

    public static RegisterChange Row(EvidenceNoteId id, EvidenceNoteEvent.Started note)
    {
        var header = note.Header;
        var line = new EvidenceNoteSummary(id, header.Title, header.Activity, header.Place, note.AuthorName, header.Day, header.Start, header.End);
        return new RegisterChange(Name, id.ToString(), new RegisterRow(
            note.Inspection.ToString("N"),
            string.Create(CultureInfo.InvariantCulture, $"{header.Day:yyyy-MM-dd} {header.Start:HH:mm:ss}"),
            $"{header.Title} {header.Activity} {header.Place} {note.AuthorName}",
            JsonSerializer.Serialize(line, EventCodec.Json)));
    }

    public static EvidenceNoteSummary Read(string body) => JsonSerializer.Deserialize<EvidenceNoteSummary>(body, EventCodec.Json)!;
}
