using System.Collections.Immutable;
using AreaSend.Grains.Access;
using AreaSend.Grains.Ledger;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.Inspectors;

/// <summary>Lists inspectors.</summary>
[StatelessWorker]
public sealed class InspectorRegisterGrain(ILedger ledger) : Grain, IInspectorRegisterGrain
{
    private const int MostWords = 100;
    private const int MostInspectors = 500;

    /// <inheritdoc/>
    public Task<Answer<ImmutableArray<InspectorView>>> FindAsync(string? words) => FindAsync(words, profile => profile.Inspector);

    /// <inheritdoc/>
    public Task<Answer<ImmutableArray<InspectorStanding>>> StandingsAsync(string? words, string? area) =>
        FindAsync(words, profile => InspectorRegister.Standing(profile, area));

    private async Task<Answer<ImmutableArray<T>>> FindAsync<T>(string? words, Func<InspectorProfile, T> shown)
    {
        if (!InspectorRegister.MaySee(Caller.Actor))
        {
            return InspectorRegister.NotForYou;
        }

        var asked = words?.Trim() ?? "";
        var page = await ledger.FindAsync(new RegisterQuery(InspectorRegister.Name, Words: asked[..Math.Min(asked.Length, MostWords)], Take: MostInspectors));
        return page.Bodies.Select(body => shown(InspectorRegister.Read(body))).ToImmutableArray();
    }
}
