using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.LocalAreas;
using Orleans.Concurrency;

namespace AreaSend.Grains.LocalAreas;

/// <summary>Lists and searches local areas.</summary>
[StatelessWorker]
public sealed class LocalAreaRegisterGrain(ILedger ledger, TimeProvider time) : Grain, ILocalAreaRegisterGrain
{
    private const int MostWords = 100;
    private const int MostAreas = 200;

    /// <inheritdoc/>
    public async Task<LocalAreaPage> FindAsync(string? words, string? region, int skip, int take)
    {
        var asked = words?.Trim() ?? "";
        var page = await ledger.FindAsync(new RegisterQuery(
            LocalAreaRegister.Name,
            string.IsNullOrEmpty(region) ? null : region,
            asked[..Math.Min(asked.Length, MostWords)],
            Math.Max(skip, 0),
            Math.Clamp(take, 1, MostAreas)));
        var today = LondonClock.DayOf(time.GetUtcNow());
        return new LocalAreaPage([.. page.Bodies.Select(body => LocalAreaRegister.OnDay(LocalAreaRegister.Read(body), today))], page.Total);
    }

    /// <inheritdoc/>
    public async Task<System.Collections.Immutable.ImmutableArray<string>> RegionsAsync() =>
        [.. (await ledger.FindAsync(new RegisterQuery(LocalAreaRegister.Name, Take: 1))).Groups];
}
