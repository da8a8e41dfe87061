using AreaSend.Access;
using AreaSend.Vocabulary;
using Microsoft.Extensions.Logging;

namespace AreaSend.Grains.Demonstration;

/// <summary>Has the demonstration recorded when a silo starts and the host switched it on.</summary>
public sealed class DemonstrationRecorder(GrainsOptions options, ILogger<DemonstrationRecorder> log) : IStartUpTask
{
    /// <inheritdoc/>
    public async Task RunAsync(IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (!options.Demonstration)
        {
            return;
        }

        RequestContext.Set(Actor.Key, Actor.System);
        var answer = await grains.GetGrain<IDemonstrationGrain>(IDemonstrationGrain.TheKey).PrepareAsync();
        if (answer.Refusal is { } refusal)
        {
            log.LogWarning("The demonstration was not recorded: {Reason}", refusal.Message);
        }
        else if (answer.Value > 0)
        {
            log.LogInformation("Recorded the demonstration: {Count} things.", answer.Value);
        }
    }
}
