using System.Collections.Immutable;
using AreaSend.Framework;
using AreaSend.Grains.Framework.Rules;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.Framework;

/// <summary>Shows the editions that ship with the product.</summary>
[StatelessWorker]
public sealed class FrameworkGrain : Grain, IFrameworkGrain
{
    /// <inheritdoc/>
    public Task<ImmutableArray<EditionSummary>> ListAsync() => Task.FromResult(Editions.All.Select(Summary).ToImmutableArray());

    /// <inheritdoc/>
    public Task<Answer<EditionView>> ReadAsync(EditionId id) => Task.FromResult<Answer<EditionView>>(Editions.Of(id) is { } edition
        ? edition
        : new Refusal(RefusalCode.Unknown, "There is no such edition. Choose one from the list of editions."));

    /// <inheritdoc/>
    public Task<EditionView> InForceOnAsync(DateOnly day) => Task.FromResult(Editions.InForceOn(day));

    private static EditionSummary Summary(EditionView edition)
    {
        var origins = EditionOrigins.Of(edition).ToList();
        return new EditionSummary(edition.Id, edition.Title, edition.InForceFrom, edition.DayPresumed, origins.Count, origins.Count(one => one.Presumed));
    }
}
