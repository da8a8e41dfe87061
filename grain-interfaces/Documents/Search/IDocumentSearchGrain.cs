using System.Collections.Immutable;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Documents.Search;

/// <summary>Finds texts of an inspection by words. A stateless worker. Key: 0.</summary>
[Alias("documents.search-grain")]
public interface IDocumentSearchGrain : IGrainWithIntegerKey
{
    /// <summary>The most questions of one call; more are left out.</summary>
    const int MostQuestions = 8;

    /// <summary>Finds texts. What was typed in the last seconds may not be found yet.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="questions">What is looked for.</param>
    /// <param name="most">The most texts for each question, 1 to 100.</param>
    /// <returns>Texts in the order of the questions, best first in each; the same one may answer several. Refuses with <c>unknown</c> for everyone who may not read evidence of the inspection.</returns>
    [Alias("find")]
    Task<Answer<ImmutableArray<DocumentExcerpt>>> FindAsync(InspectionId inspection, ImmutableArray<DocumentQuestion> questions, int most);
}
