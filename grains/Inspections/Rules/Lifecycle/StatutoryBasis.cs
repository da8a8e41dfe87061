using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>The law under which an inspection is held.</summary>
[Handbook("K008", "draft 2022, paragraph 4")]
public static class StatutoryBasis
{
    /// <summary>The section for a kind of inspection.</summary>
    /// <param name="kind">Full or monitoring.</param>
    /// <returns>The section in words.</returns>
    public static string Of(InspectionKind kind) => kind is InspectionKind.Monitoring
        ? "Section 20(2) of the Children Act 2004"
        : "Section 20(1)(a) of the Children Act 2004";
}
