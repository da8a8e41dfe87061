using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace AreaSend.Silo.Hosting;

/// <summary>Logs as JSON lines, and traces and figures over OTLP when an endpoint is set. None of them hold names, texts or addresses of people.</summary>
public static class Observability
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Whether somebody receives traces and figures; without, nothing is spent on them.</summary>
    /// <param name="settings">The host's configuration.</param>
    /// <returns>True when an endpoint is set.</returns>
    public static bool IsOn(IConfiguration settings) => settings[Endpoint] is { Length: > 0 };

    /// <summary>Adds them to a host.</summary>
    /// <typeparam name="TBuilder">The host builder's type.</typeparam>
    /// <param name="builder">The host.</param>
    /// <param name="sources">More activity sources and meters to follow.</param>
    /// <returns>The same builder.</returns>
    public static TBuilder AddObservability<TBuilder>(this TBuilder builder, params string[] sources)
        where TBuilder : IHostApplicationBuilder
    {
        AddLogs(builder.Logging);
        if (builder.Configuration[Endpoint] is not { Length: > 0 } endpoint)
        {
            return builder;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out _))
        {
            throw new StartRefusedException($"{Endpoint} is '{endpoint}'. It must be an address such as http://collector:4317.");
        }

        builder.Services.AddOpenTelemetry()
            .WithTracing(traces => traces.AddSource(["Microsoft.Orleans.Application", Ledger.LedgerTelemetry.Name, .. sources]).AddAspNetCoreInstrumentation())
            .WithMetrics(figures => figures.AddMeter(["Microsoft.Orleans", Ledger.LedgerTelemetry.Name, .. sources]).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation())
            .UseOtlpExporter();
        return builder;
    }

    private static void AddLogs(ILoggingBuilder logs)
    {
        logs.ClearProviders();
        logs.AddJsonConsole(line =>
        {
            line.UseUtcTimestamp = true;
            line.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            line.IncludeScopes = false;
        });

        // other libraries only when something is wrong: their request lines hold addresses of pages and people, and their chatter hides what matters
        logs.SetMinimumLevel(LogLevel.Warning);
        logs.AddFilter("AreaSend", LogLevel.Information);
        logs.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        logs.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);
    }
}
