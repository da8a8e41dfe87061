using System.Collections.Immutable;
using System.Text.Json;
using AreaSend.Documents;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Wire;
using AreaSend.Web.Setup;

namespace AreaSend.Web.Live;

/// <summary>The way to a document where WebSockets are blocked: <c>POST /sync/{document}</c>, the same grain calls as the hubs'.</summary>
/// <param name="calls">The way to grains.</param>
internal sealed class SyncEndpoint(DocumentCalls calls)
{
    /// <summary>Largest body, in bytes.</summary>
    public const int MostBytes = 512 * 1024;

    private static readonly Refusal NoSuchDocument = new(RefusalCode.Unknown, "We cannot find this note. Check the address.");
    private static readonly Refusal NotJson = new(RefusalCode.Invalid, "The changes arrived damaged. Reload the page to send them again.");
    private static readonly Refusal TooLarge = new(RefusalCode.TooLarge, $"Too much at once. Send at most {MostBytes / 1024} kB at a time.");

    /// <summary>Submits, then reads on.</summary>
    public async Task<IResult> SyncAsync(string document, HttpContext context)
    {
        if (ActorClaims.Read(context.User) is not { } actor)
        {
            return Results.Unauthorized();
        }

        if (!context.Request.HasJsonContentType())
        {
            return Refused(NotJson, StatusCodes.Status415UnsupportedMediaType);
        }

        var (request, refusal) = await ReadAsync(context.Request);
        if (request is null)
        {
            return Refused(refusal!);
        }

        return DocumentId.TryParse(document, out var id) ? await SyncAsync(id, actor, request) : Refused(NoSuchDocument);
    }

    /// <summary>A refusal as an answer over HTTP.</summary>
    public static IResult Refused(Refusal refusal, int? status = null) => Results.Json(
        new { refusal = WireRefusal.Of(refusal) },
        statusCode: status ?? refusal.Code switch
        {
            RefusalCode.Forbidden => StatusCodes.Status403Forbidden,
            RefusalCode.Unknown => StatusCodes.Status404NotFound,
            RefusalCode.TooLarge => StatusCodes.Status413PayloadTooLarge,
            RefusalCode.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        });

    private static async Task<(SyncRequest? Request, Refusal? Refusal)> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFromJsonAsync<SyncRequest>() is { } read ? (read, null) : (null, NotJson);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge);
        }
        catch (Exception e) when (e is JsonException or BadHttpRequestException or InvalidOperationException)
        {
            return (null, NotJson);
        }
    }

    private async Task<IResult> SyncAsync(DocumentId document, Actor actor, SyncRequest request)
    {
        var receipts = ImmutableArray<DocumentReceipt>.Empty;
        if (request.Batches is { Count: > 0 } batches)
        {
            var read = WireBatch.Read([.. batches.Select(static b => new WireBatch(b?.Id, b?.Update))]);
            var submitted = await calls.AskAsync(document, actor, grain => grain.SubmitAsync(new DocumentSubmission("", Guid.Empty, DocumentLimits.Schema, read)));
            if (!submitted.Accepted)
            {
                return Refused(submitted.Refusal);
            }

            receipts = submitted.Value;
        }

        var page = await calls.AskAsync(document, actor, grain => grain.ReadAsync(request.After));
        return page.Accepted ? Results.Json(SyncAnswer.Of(page.Value, receipts)) : Refused(page.Refusal);
    }
}
