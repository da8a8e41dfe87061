using System.Diagnostics.Metrics;
using System.Text.Json;

namespace AreaSend.Web.Endpoints;

/// <summary><c>POST /csp-report</c>: browsers tell what our content security policy stopped. Logged without addresses, and counted.</summary>
public static class CspReport
{
    private const int LargestBytes = 16 * 1024;
    private static readonly Meter Meter = new("AreaSend.Web");
    private static readonly Counter<long> Reports = Meter.CreateCounter<long>("areasend.web.csp_reports", description: "Reports of the content security policy");

    /// <summary>Maps it.</summary>
    public static void MapCspReport(this WebApplication app) => app.MapPost("/csp-report", async (HttpContext context, ILogger<Counter<long>> log) =>
    {
        var body = new byte[LargestBytes];
        var length = await context.Request.Body.ReadAtLeastAsync(body, LargestBytes, throwOnEndOfStream: false, context.RequestAborted);
        if (length == LargestBytes)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (Directive(body.AsMemory(0, length)) is not { } directive)
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        Reports.Add(1);
        log.LogWarning("The content security policy stopped something: {Directive}.", directive);
        return Results.NoContent();
    });

    private static string? Directive(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind is JsonValueKind.Object
                && document.RootElement.TryGetProperty("csp-report", out var report)
                && report.ValueKind is JsonValueKind.Object
                && report.TryGetProperty("violated-directive", out var directive)
                && directive.GetString() is { } text
                    ? new string([.. text.Where(c => char.IsAsciiLetter(c) || c is '-').Take(60)])
                    : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
