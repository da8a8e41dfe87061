using System.Text.Json;
using AreaSend.Documents.Refusals;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Wire;

namespace AreaSend.Web.Live.Http;

/// <summary>What the plain HTTP endpoints of a document read and refuse alike.</summary>
internal static class HttpAnswers
{
    /// <summary>The address names no document.</summary>
    public static Refusal NoSuchDocument { get; } = new(RefusalCode.Unknown, "We cannot find this note. Check the address.");

    /// <summary>A refusal as an answer over HTTP.</summary>
    public static IResult Refused(Refusal refusal, int? status = null) => Results.Json(
        new { refusal = WireRefusal.Of(refusal) },
        statusCode: status ?? refusal.Code switch
        {
            RefusalCode.Forbidden => StatusCodes.Status403Forbidden,
            RefusalCode.Unknown => StatusCodes.Status404NotFound,
            DocumentRefusal.Frozen or DocumentRefusal.Outdated or DocumentRefusal.Gap => StatusCodes.Status409Conflict,
            RefusalCode.TooLarge => StatusCodes.Status413PayloadTooLarge,
            RefusalCode.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        });

    /// <summary>Reads a JSON body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mostBytes">Largest body, in bytes, as the endpoint's limit has it.</param>
    /// <returns>The body, or the answer that says why not.</returns>
    public static async Task<(T? Body, IResult? Refused)> ReadAsync<T>(HttpRequest request, int mostBytes)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            return (null, Refused(NotJson, StatusCodes.Status415UnsupportedMediaType));
        }

        try
        {
            return await request.ReadFromJsonAsync<T>() is { } read ? (read, null) : (null, Refused(NotJson));
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Refused(new Refusal(RefusalCode.TooLarge, $"Too much at once. Send at most {mostBytes / 1024} kB at a time.")));
        }
        catch (Exception e) when (e is JsonException or BadHttpRequestException or InvalidOperationException)
        {
            return (null, Refused(NotJson));
        }
    }

    private static Refusal NotJson { get; } = new(RefusalCode.Invalid, "What was sent arrived damaged. Reload the page to send it again.");
}
