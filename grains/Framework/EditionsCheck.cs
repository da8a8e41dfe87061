using AreaSend.Grains.Framework.Rules;
using Microsoft.Extensions.Logging;

namespace AreaSend.Grains.Framework;

/// <summary>Reads the editions when the product starts, so that a wrong file stops the start and not an inspection.</summary>
public sealed class EditionsCheck(ILogger<EditionsCheck> log) : IStartUpTask
{
    /// <inheritdoc/>
    public Task RunAsync(IGrainFactory grains, CancellationToken cancellationToken)
    {
        log.LogInformation("The framework has {Count} editions with {Values} values.", Editions.All.Length, Editions.All.Sum(one => EditionOrigins.Of(one).Count()));
        return Task.CompletedTask;
    }
}
