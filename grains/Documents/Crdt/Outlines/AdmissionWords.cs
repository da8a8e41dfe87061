using AreaSend.Documents.Refusals;

namespace AreaSend.Grains.Documents.Crdt.Outlines;

/// <summary>What the author of a refused update is told.</summary>
internal static class AdmissionWords
{
    private const string Kept = "It was not shared. Your text is kept on this device: copy it, reload the page, and paste it again.";

    public static string Of(string code) => code switch
    {
        DocumentRefusal.Gap => "This change builds on text that the server does not have. It stays on this device and is sent again when the page has caught up.",
        DocumentRefusal.Forged => $"This change came under the mark of another person or device. {Kept}",
        DocumentRefusal.Equivocal => $"This change says something else than was shared from here before. {Kept}",
        DocumentRefusal.TooDeep => $"This change nests lists or quotations too deeply. {Kept}",
        DocumentRefusal.Foreign => $"This change holds something that a note cannot hold. {Kept}",
        _ => $"This change arrived damaged. {Kept}",
    };
}
