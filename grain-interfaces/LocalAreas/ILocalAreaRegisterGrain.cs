using System.Collections.Immutable;

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
}
