using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace AreaSend.Silo.Hosting;

/// <summary>The health checks of a silo and where they are asked.</summary>
public static class SiloHealthRegistration
{
    /// <summary>Adds the check <c>silo</c> with the tag <c>ready</c>. Both ways to run have it already.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSiloHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<SiloHealth>("silo", tags: [SiloHealth.Ready]);
        return services;
    }

    /// <summary>Answers <c>/health/live</c> (the process runs) and <c>/health/ready</c> (silo active, ledger answers).</summary>
    /// <param name="routes">The host's routes.</param>
    public static void MapSiloHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(SiloHealth.Ready) });
    }
}
