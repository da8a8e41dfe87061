using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AreaSend.Web.Live;

/// <summary>What the live part tells of itself. No personal data: counts and times only.</summary>
internal static class LiveTelemetry
{
    /// <summary>Name of the meter and the activity source.</summary>
    public const string Name = "AreaSend.Live";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Activities { get; } = new(Name);

    public static UpDownCounter<long> Connections { get; } = Meter.CreateUpDownCounter<long>("areasend.live.connections", "{connection}", "Live connections of browsers to this node.");

    public static UpDownCounter<long> Documents { get; } = Meter.CreateUpDownCounter<long>("areasend.live.documents", "{document}", "Documents that this node listens to.");

    public static Histogram<double> Submits { get; } = Meter.CreateHistogram<double>("areasend.live.submit.duration", "s", "Time from a submission to its receipt, after COMMIT.");

    public static Counter<long> Deliveries { get; } = Meter.CreateCounter<long>("areasend.live.deliveries", "{update}", "Updates written to connections.");
}
