using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Evidence;

/// <summary>Finds evidence notes by words. A stateless worker. Key: 0.</summary>
[Alias("evidence.search-grain")]
public interface IEvidenceSearchGrain : IGrainWithIntegerKey
{
    /// <summary>The most notes that one answer gives.</summary>
    const int Most = 50;

    /// <summary>The most characters that may be looked for.</summary>
    const int MostWords = 200;

    /// <summary>Finds the notes of an inspection that hold every word, each in the header or in the text, in any form that English gives it. The last word may be half a word. Case and accents do not matter.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="words">What was typed; any text.</param>
    /// <returns>The notes; refuses with <c>unknown</c> for everyone who may not read evidence of the inspection, <c>empty</c> when there is no word in it, <c>too-long</c> over <see cref="MostWords"/> characters.</returns>
    [Alias("find")]
    Task<Answer<EvidenceFoundView>> FindAsync(InspectionId inspection, string words);
}
