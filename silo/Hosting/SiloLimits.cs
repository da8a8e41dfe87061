using Orleans.Configuration;

namespace AreaSend.Silo.Hosting;

/// <summary>What both ways to run have in common: names, short waits, bounded queues and messages, traces that follow calls.</summary>
internal static class SiloLimits
{
    /// <summary>Cluster and service id: one product, one cluster a database.</summary>
    public const string Name = "areasend";

    /// <summary>Name of the grain storage that keeps snapshots.</summary>
    public const string Snapshots = "snapshots";

    // Orleans' own queues have no limit by default: a storm must be refused, not kept until memory ends
    private const int MostWaitingCalls = 5_000;

    // the largest honest message is a document's page of 256 KiB
    private const int LargestMessage = 8 * 1024 * 1024;

    public static ISiloBuilder AddLimits(this ISiloBuilder silo, TimeSpan responseTimeout, bool traces)
    {
        silo.Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (Name, Name));
        silo.Configure<SiloMessagingOptions>(o =>
        {
            o.ResponseTimeout = responseTimeout;
            o.MaxEnqueuedRequestsSoftLimit = MostWaitingCalls / 2;
            o.MaxEnqueuedRequestsHardLimit = MostWaitingCalls;
            o.MaxEnqueuedRequestsSoftLimit_StatelessWorker = MostWaitingCalls / 2;
            o.MaxEnqueuedRequestsHardLimit_StatelessWorker = MostWaitingCalls;
            o.MaxMessageBodySize = LargestMessage;
        });
        silo.Configure<ClientMessagingOptions>(o =>
        {
            o.ResponseTimeout = responseTimeout;
            o.MaxMessageBodySize = LargestMessage;
        });
        return traces ? silo.AddActivityPropagation() : silo;
    }
}
