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
            return Told(document.RootElement) is { } text ? new string([.. text.Where(c => char.IsAsciiLetterLower(c) || c is '-').Take(60)]) : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Two forms: "report-uri" sends an object, the Reporting API a list
    private static string? Told(JsonElement root) => root.ValueKind is JsonValueKind.Array
        ? root.EnumerateArray().Select(report => Text(report, "body", "effectiveDirective")).FirstOrDefault(text => text is not null)
        : Text(root, "csp-report", "violated-directive");

    private static string? Text(JsonElement report, string part, string name) =>
        report.ValueKind is JsonValueKind.Object && report.TryGetProperty(part, out var inner)
        && inner.ValueKind is JsonValueKind.Object && inner.TryGetProperty(name, out var text)
            ? text.GetString()
            : null;
}
