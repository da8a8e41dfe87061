using System.Security.Cryptography;
using AreaSend.Documents;
using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Crdt.Outlines;
using AreaSend.Grains.Ledger;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Gate;

/// <summary>Records updates that our own client never sends, in a stream beside the document's.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="document">The document.</param>
/// <param name="time">The clock that stamps entries.</param>
internal sealed class HostileUpdates(ILedger ledger, DocumentId document, TimeProvider time)
{
    // a flood is cut off by the web nodes; what it leaves here is enough to see it
    private const int Most = 200;
    private readonly string stream = $"document-refusals/{document}";
    private int recorded;

    /// <summary>Records one. That it cannot be recorded changes nothing about the refusal.</summary>
    public async Task RecordAsync(Actor actor, DocumentSubmission submission, DocumentBatch batch, Admission admission)
    {
        if (recorded >= Most)
        {
            return;
        }

        recorded++;
        var happened = new DocumentRefusalEvent.HostileUpdateRefused(
            admission.Refusal!.Code, admission.Detail, submission.Connection, submission.Device, batch.Update.Length, Convert.ToHexStringLower(SHA256.HashData(batch.Update)));
        try
        {
            var end = new LedgerStream(ledger, stream, time);
            if (await ledger.HeadAsync(stream) is { } head)
            {
                end.StartFrom(head);
            }

            await end.AppendAsync(Guid.CreateVersion7(), actor.Person.Value, [happened], []);
        }
        catch (LedgerUnavailableException)
        {
            recorded--;
        }
    }
}
