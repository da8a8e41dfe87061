using AreaSend.Documents;
using AreaSend.Grains.Documents.Compaction;
using AreaSend.Grains.Ledger;
using Microsoft.Extensions.Logging;

namespace AreaSend.Grains.Documents;

/// <summary>Where a document lies: which one, its ledger, and where what is derived of it is kept.</summary>
/// <param name="Id">The document.</param>
/// <param name="Ledger">The ledger.</param>
/// <param name="Time">The clock.</param>
/// <param name="Texts">Where search keeps words.</param>
/// <param name="Stored">The snapshot in grain storage.</param>
/// <param name="Logger">Where failures go that nobody has to wait for.</param>
internal sealed record DocumentPlace(
    DocumentId Id, ILedger Ledger, TimeProvider Time, IDocumentTexts Texts, IPersistentState<DocumentSnapshot> Stored, ILogger Logger)
{
    /// <summary>Its stream in the ledger.</summary>
    public string Stream => Log.DocumentLog.StreamOf(Id);
}
