using System.Globalization;
using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Partnership;
using AreaSend.Vocabulary;
using Microsoft.Extensions.Logging;

namespace AreaSend.Grains.LocalAreas;

/// <summary>Records the shipped local areas. Only what the list of areas lacks or has otherwise is recorded, under an id that two silos starting together share.</summary>
public sealed class LocalAreaRecorder(ILogger<LocalAreaRecorder> log) : IStartUpTask
{
    private const int AtOnce = 16;

    /// <inheritdoc/>
    public async Task RunAsync(IGrainFactory grains, CancellationToken cancellationToken)
    {
        RequestContext.Set(Actor.Key, Actor.System);
        var page = await grains.GetGrain<ILocalAreaRegisterGrain>(0).FindAsync(null, null, 0, 200);
        var known = page.Areas.ToDictionary(a => a.Id);
        var missing = ShippedLocalAreas.Read().Where(a => !IsKnown(known.GetValueOrDefault(a.Id), a.Facts)).ToList();
        foreach (var some in missing.Chunk(AtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.WhenAll(some.Select(a => RecordAsync(grains, a.Id, a.Facts, known.GetValueOrDefault(a.Id)?.Revision ?? 0)));
        }

        if (missing.Count > 0)
        {
            log.LogInformation("Recorded {Count} local areas from the shipped list.", missing.Count);
        }
    }

    private static bool IsKnown(LocalAreaView? known, LocalAreaCommand.Record facts) =>
        known is not null && Footprints.Same(known.Footprint, facts.Footprint) && (known.Name, known.GssCode, known.Region) == (facts.Name, facts.GssCode, facts.Region);

    private static async Task RecordAsync(IGrainFactory grains, LocalAreaId area, LocalAreaCommand.Record facts, long seen)
    {
        var id = new CommandId(NamedId.Of($"local-area/{area}/{seen}/{facts.Name}/{facts.GssCode}/{facts.Region}/{facts.IntegratedCareBoard}{Written(facts.Footprint)}"));
        var answer = await grains.GetGrain<ILocalAreaGrain>(area.Code).RecordAsync(id, facts);
        if (answer.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The local area {area} of the shipped list was refused: {refusal.Message}");
        }
    }

    private static string Written(AreaFootprint footprint) =>
        string.Create(CultureInfo.InvariantCulture, $"/{string.Join(';', footprint.Boards)}/{footprint.GssFrom:O}/{footprint.FormerGssCode}/{footprint.ExistsFrom:O}/{string.Join(';', footprint.Predecessors)}");
}
