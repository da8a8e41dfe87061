using AreaSend.Web.Setup.Settings;
using Orleans.Configuration;

namespace AreaSend.Web.Setup;

/// <summary>The face as a client of the silo cluster, found through PostgreSQL.</summary>
public static class ClusterClient
{
    /// <summary>Joins the cluster; the start waits at most a minute for a silo.</summary>
    public static void Join(WebApplicationBuilder builder, WebOptions options)
    {
        builder.UseOrleansClient(client =>
        {
            client.UseAdoNetClustering(clustering =>
            {
                clustering.Invariant = "Npgsql";
                clustering.ConnectionString = options.Ledger;
            });
            client.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = ("areasend", "areasend"));
            client.Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(5));
            client.Configure<GatewayOptions>(gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(5));
            if (Telemetry.IsOn(builder.Configuration))
            {
                client.AddActivityPropagation();
            }

            client.UseConnectionRetryFilter<Patience>();
        });
    }

    /// <summary>Tries again for a minute, then lets the start fail.</summary>
    private sealed class Patience(TimeProvider time, ILogger<Patience> log) : IClientConnectionRetryFilter
    {
        private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
        private readonly long started = time.GetTimestamp();

        public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
        {
            if (time.GetElapsedTime(started) > Longest)
            {
                log.LogError(exception, "No silo answered within {Longest}. Check ConnectionStrings:Ledger and that a silo runs.", Longest);
                return false;
            }

            log.LogWarning("No silo answers yet ({Why}). Trying again.", exception.GetType().Name);
            await Task.Delay(TimeSpan.FromSeconds(1), time, cancellationToken);
            return true;
        }
    }
}
