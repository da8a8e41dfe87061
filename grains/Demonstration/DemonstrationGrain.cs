using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Demonstration;

/// <summary>The demonstration: refused unless the host switched it on.</summary>
public sealed class DemonstrationGrain(ILedger ledger, TimeProvider time, GrainsOptions options) : Grain, IDemonstrationGrain
{
    private static readonly Refusal NotHere = new(RefusalCode.Forbidden, "There is no demonstration here. Sign in with your own account.");

    /// <inheritdoc/>
    public async Task<Answer<int>> PrepareAsync() => options.Demonstration
        ? await new DemonstrationRecording(GrainFactory, ledger, LondonClock.DayOf(time.GetUtcNow())).RunAsync()
        : NotHere;

    /// <inheritdoc/>
    public Task<Answer<ImmutableArray<DemonstrationPerson>>> PeopleAsync() =>
        Task.FromResult<Answer<ImmutableArray<DemonstrationPerson>>>(options.Demonstration ? InventedPeople.All : NotHere);
}
