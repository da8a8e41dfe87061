using AreaSend.Grains.Ledger;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AreaSend.Silo.Hosting;

/// <summary>Ready means: the silo is an active member, and the ledger answers.</summary>
internal sealed class SiloHealth(ISiloStatusOracle silo, ILedger ledger) : IHealthCheck
{
    /// <summary>Tag of the checks that decide about readiness.</summary>
    public const string Ready = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (silo.CurrentStatus != SiloStatus.Active)
        {
            return HealthCheckResult.Unhealthy("The silo is not active.");
        }

        try
        {
            await ledger.HeadAsync("health");
            return HealthCheckResult.Healthy();
        }
        catch (LedgerUnavailableException failure)
        {
            return HealthCheckResult.Unhealthy(failure.Message);
        }
    }
}
