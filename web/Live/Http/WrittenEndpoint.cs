using AreaSend.Documents;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Wire;
using AreaSend.Web.Setup;

namespace AreaSend.Web.Live.Http;

/// <summary>Who wrote which stretches of a text: <c>POST /documents/{document}/written</c>, asked when a reader wants to know.</summary>
/// <param name="calls">The way to grains.</param>
internal sealed class WrittenEndpoint(DocumentCalls calls)
{
    /// <summary>Largest body, in bytes.</summary>
    public const int MostBytes = 64 * 1024;

    private static readonly Refusal NoQuestion = new(
        RefusalCode.Invalid, $"Ask about 1 to {DocumentLimits.SpansPerQuestion} stretches of text at a time, each as client, clock and length.");

    /// <summary>Asks.</summary>
    public async Task<IResult> AskAsync(string document, HttpContext context)
    {
        if (ActorClaims.Read(context.User) is not { } actor)
        {
            return Results.Unauthorized();
        }

        var (request, refused) = await HttpAnswers.ReadAsync<WrittenRequest>(context.Request, MostBytes);
        if (request is null)
        {
            return refused!;
        }

        if (!DocumentId.TryParse(document, out var id) || request.Read() is not { } spans)
        {
            return HttpAnswers.Refused(request.Read() is null ? NoQuestion : HttpAnswers.NoSuchDocument);
        }

        var answer = await calls.AskHistoryAsync(id, actor, grain => grain.WrittenAsync(spans));
        return answer.Accepted ? Results.Json(WrittenAnswer.Of(answer.Value)) : HttpAnswers.Refused(answer.Refusal);
    }
}
