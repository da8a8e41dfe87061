using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AreaSend.Web.Setup;

/// <summary>Structured logs without personal data; traces and metrics, sent only where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says.</summary>
public static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Whether somebody receives traces and metrics.</summary>
    public static bool IsOn(IConfiguration settings) => !string.IsNullOrWhiteSpace(settings[Endpoint]);

    /// <summary>Adds all three. Without an endpoint nothing listens, so nothing is spent on spans.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(json => json.UseUtcTimestamp = true);

        // other libraries only when something is wrong: their request lines hold addresses of pages and people
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("AreaSend", LogLevel.Information);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        if (!IsOn(builder.Configuration))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("areasend-web"))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(http => http.Filter = context => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
                .AddSource("AreaSend.Live", "AreaSend.Ledger", "Microsoft.Orleans.Application"))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter("AreaSend.Web", "AreaSend.Live", "AreaSend.Ledger", "Microsoft.Orleans"))
            .UseOtlpExporter();
    }
}
