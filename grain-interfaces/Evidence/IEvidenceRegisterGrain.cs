using System.Collections.Immutable;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Evidence;

/// <summary>Lists evidence notes. A stateless worker. Key: 0.</summary>
[Alias("evidence.register-grain")]
public interface IEvidenceRegisterGrain : IGrainWithIntegerKey
{
    /// <summary>The most notes that one answer lists.</summary>
    const int Most = 500;

    /// <summary>The notes of an inspection, latest day and time first.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <returns>At most 500 notes; refuses with <c>unknown</c> for everyone who may not read evidence of it.</returns>
    [Alias("of-inspection")]
    Task<Answer<ImmutableArray<EvidenceNoteSummary>>> OfInspectionAsync(InspectionId inspection);
}
