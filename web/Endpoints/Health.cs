using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AreaSend.Web.Endpoints;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: a silo answers too.</summary>
public static class Health
{
    /// <summary>Maps both.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    /// <summary>Asks a silo whether it is there.</summary>
    public sealed class Grains(IGrainFactory grains) : IHealthCheck
    {
        private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                var hosts = await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true, cancellationToken).WaitAsync(Longest, cancellationToken);
                return hosts.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No silo is active.");
            }
            catch (Exception silent) when (silent is TimeoutException or Orleans.Runtime.OrleansException)
            {
                return HealthCheckResult.Unhealthy("No silo answers.");
            }
        }
    }
}
