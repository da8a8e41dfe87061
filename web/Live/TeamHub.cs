using AreaSend.Documents;
using AreaSend.Documents.Refusals;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Relays;
using AreaSend.Web.Live.Wire;

namespace AreaSend.Web.Live;

/// <summary>The hub of those who write: <c>/live/team</c>.</summary>
/// <param name="relays">The relays of this node.</param>
/// <param name="calls">The way to grains.</param>
/// <param name="time">The clock.</param>
internal sealed class TeamHub(DocumentRelays relays, DocumentCalls calls, TimeProvider time) : LiveHub(relays, calls)
{
    /// <summary>Submits what was written; answered after COMMIT.</summary>
    public async Task<SubmitAnswer> Submit(string? document, WireBatch?[]? batches)
    {
        if (!DocumentId.TryParse(document, out var id))
        {
            return new SubmitAnswer(NoSuchDocument, []);
        }

        var start = time.GetTimestamp();
        var (connection, read) = (Connection, WireBatch.Read(batches));
        var answer = await Calls.AskAsync(id, connection.Actor, grain => grain.SubmitAsync(new DocumentSubmission(connection.Id, connection.Device.Id, connection.Device.Schema, read)));
        if (answer.Accepted)
        {
            LiveTelemetry.Submits.Record(time.GetElapsedTime(start).TotalSeconds);
            Relays.Known(id)?.Relay.Promise(answer.Value.Max(static r => r.Sequence));
            return new SubmitAnswer(null, [.. answer.Value.Select(static r => new WireReceipt(r.Batch.ToString("N"), r.Sequence))]);
        }

        if (answer.Refusal.Code == RefusalCode.Unavailable)
        {
            // its grain may wake up elsewhere, where nobody listens yet
            _ = Relays.Known(id)?.RenewAsync();
        }
        else if (DocumentRefusal.IsHostile(answer.Refusal.Code) && connection.IsTooHostile())
        {
            connection.Refuse(RefusalCode.Invalid, Hostility.Words);
            _ = connection.EndAsync(time);
        }

        return new SubmitAnswer(WireRefusal.Of(answer.Refusal), []);
    }

    /// <summary>Says where the caret is.</summary>
    public Task Present(string? document, byte[]? cursor)
    {
        if (cursor is { Length: <= DocumentLimits.CursorBytes }
            && DocumentId.TryParse(document, out var id)
            && Connection.Documents.ContainsKey(id)
            && Relays.Known(id) is { } lease)
        {
            var connection = Connection;
            connection.Point(id, cursor);
            _ = Calls.TellAsync(id, connection.Actor, grain => grain.PresentAsync(lease.Node, connection.Id, cursor));
        }

        return Task.CompletedTask;
    }
}
