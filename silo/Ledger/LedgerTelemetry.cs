using System.Diagnostics;
using System.Diagnostics.Metrics;
using AreaSend.Grains.Ledger;

namespace AreaSend.Silo.Ledger;

/// <summary>Traces and figures of the ledger's writer, under one name. They hold counts and times, never content.</summary>
internal static class LedgerTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "AreaSend.Ledger";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Appends = Meter.CreateCounter<long>("areasend.ledger.appends", "{append}", "Appends answered, by outcome.");
    private static readonly Histogram<int> Batch = Meter.CreateHistogram<int>("areasend.ledger.batch", "{append}", "Appends in one transaction.");
    private static readonly Histogram<double> Commit = Meter.CreateHistogram<double>("areasend.ledger.commit", "ms", "Time of one transaction, COMMIT included.");

    public static Activity? Start(int appends) => Source.StartActivity("ledger commit")?.SetTag("appends", appends);

    public static void Committed(IReadOnlyList<PendingAppend> batch, long started)
    {
        Batch.Record(batch.Count);
        Commit.Record(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        if (!Appends.Enabled)
        {
            return;
        }

        foreach (var append in batch)
        {
            var outcome = append.Result switch
            {
                AppendResult.Recorded => "recorded",
                AppendResult.Repeated => "repeated",
                _ => "conflict",
            };
            Appends.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        }
    }

    public static void Failed(int appends) => Appends.Add(appends, new KeyValuePair<string, object?>("outcome", "unavailable"));
}
