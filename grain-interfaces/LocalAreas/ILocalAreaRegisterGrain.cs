using System.Collections.Immutable;
using AreaSend.LocalAreas.Schedule;
using AreaSend.Vocabulary;

namespace AreaSend.LocalAreas;

/// <summary>Lists and searches local areas, for anyone signed in. A stateless worker. Key: 0.</summary>
[Alias("local-areas.register-grain")]
public interface ILocalAreaRegisterGrain : IGrainWithIntegerKey
{
    /// <summary>Areas by name, in alphabetical order.</summary>
    /// <param name="words">Part of a name, code or integrated care board; null or empty for all. At most 100 characters count.</param>
    /// <param name="region">Ofsted region, exactly; null or empty for all.</param>
    /// <param name="skip">How many to pass over; 0 or more.</param>
    /// <param name="take">How many to give; 1 to 200.</param>
    /// <returns>The page.</returns>
    [Alias("find")]
    Task<LocalAreaPage> FindAsync(string? words, string? region, int skip, int take);

    /// <summary>The regions that have areas, in alphabetical order.</summary>
    /// <returns>The names.</returns>
    [Alias("regions")]
    Task<ImmutableArray<string>> RegionsAsync();

    /// <summary>What is due in every area, and how what is planned goes together with it, as of today in London.</summary>
    /// <param name="region">Ofsted region, exactly; null or empty for all.</param>
    /// <param name="planned">All inspections that are planned or under way; those of unknown areas are left out.</param>
    /// <returns>The schedule; refuses with <c>unknown</c>: to others than schedulers there is none (K028).</returns>
    [Alias("schedule")]
    Task<Answer<ScheduleView>> ScheduleAsync(string? region, ImmutableArray<PlannedInspection> planned);
}
