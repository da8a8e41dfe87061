using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Access;

/// <summary>The demonstration: a clearly invented area, inspection and team. There only in embedded mode; in a cluster it refuses everything. Key: <c>demonstration</c>.</summary>
[Alias("access.demonstration-grain")]
public interface IDemonstrationGrain : IGrainWithStringKey
{
    /// <summary>The key of the only grain of this kind.</summary>
    const string TheKey = "demonstration";

    /// <summary>Records the demonstration when the ledger holds none yet; harmless when repeated.</summary>
    /// <returns>How many things were recorded by this call; 0 when it was there already. Refuses with <c>forbidden</c> outside embedded mode.</returns>
    [Alias("prepare")]
    Task<Answer<int>> PrepareAsync();

    /// <summary>The invented people one may sign in as, in the order of the picker.</summary>
    /// <returns>The people; refused with <c>forbidden</c> outside embedded mode.</returns>
    [Alias("people")]
    Task<Answer<ImmutableArray<DemonstrationPerson>>> PeopleAsync();
}
