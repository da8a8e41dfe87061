using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.Refusals;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Wire;
using AreaSend.Web.Setup;
using AreaSend.Web.Setup.Sessions;

namespace AreaSend.Web.Live.Http;

/// <summary>The way to a document where WebSockets are blocked: <c>POST /sync/{document}</c>, the same grain calls as the hubs'.</summary>
/// <param name="calls">The way to grains.</param>
/// <param name="hostile">Sessions that are not listened to any more.</param>
internal sealed class SyncEndpoint(DocumentCalls calls, HostileSessions hostile)
{
    /// <summary>Largest body, in bytes.</summary>
    public const int MostBytes = 512 * 1024;

    private static readonly Refusal Shut = new(RefusalCode.Forbidden, Hostility.Words);

    /// <summary>Submits, then reads on.</summary>
    public async Task<IResult> SyncAsync(string document, HttpContext context)
    {
        if (ActorClaims.Read(context.User) is not { } actor || SessionClaim.Read(context.User) is not { } session)
        {
            return Results.Unauthorized();
        }

        if (hostile.IsShut(session))
        {
            return HttpAnswers.Refused(Shut);
        }

        var (request, refused) = await HttpAnswers.ReadAsync<SyncRequest>(context.Request, MostBytes);
        return request is null ? refused!
            : DocumentId.TryParse(document, out var id) ? await SyncAsync(id, actor, session, request)
            : HttpAnswers.Refused(HttpAnswers.NoSuchDocument);
    }

    private async Task<IResult> SyncAsync(DocumentId document, Actor actor, string session, SyncRequest request)
    {
        var receipts = ImmutableArray<DocumentReceipt>.Empty;
        if (request.Batches is { Count: > 0 } batches)
        {
            var read = WireBatch.Read([.. batches.Select(static b => new WireBatch(b?.Id, b?.Update))]);
            var (device, schema) = WireDevice.Read(request.Device, request.Schema);
            var submitted = await calls.AskAsync(document, actor, grain => grain.SubmitAsync(new DocumentSubmission("", device, schema, read)));
            if (!submitted.Accepted)
            {
                return HttpAnswers.Refused(DocumentRefusal.IsHostile(submitted.Refusal.Code) && hostile.Count(session) ? Shut : submitted.Refusal);
            }

            receipts = submitted.Value;
        }

        var page = await calls.AskAsync(document, actor, grain => grain.ReadAsync(request.After));
        return page.Accepted ? Results.Json(SyncAnswer.Of(page.Value, receipts)) : HttpAnswers.Refused(page.Refusal);
    }
}
