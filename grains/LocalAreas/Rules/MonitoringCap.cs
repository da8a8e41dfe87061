using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>The cap that area SEND and ILACS share: usually no more than three monitoring visits in any twelve months.</summary>
[Handbook("K020", "handbook July 2025, paragraph 23")]
public static class MonitoringCap
{
    /// <summary>The most visits in a window.</summary>
    public const int Most = 3;

    private const int WindowMonths = 12;

    /// <summary>Weighs one more monitoring visit.</summary>
    /// <param name="areaSend">Days of area SEND monitoring inspections, past and planned, without the one that is weighed.</param>
    /// <param name="ilacs">Days of ILACS monitoring visits, past and planned. Without any the cap does not apply.</param>
    /// <param name="proposed">The day of the one that is weighed.</param>
    /// <returns>A warning K020 when some twelve months around the day would hold a fourth; null otherwise.</returns>
    public static Refusal? Weigh(IEnumerable<DateOnly> areaSend, IReadOnlyCollection<DateOnly> ilacs, DateOnly proposed)
    {
        if (ilacs.Count == 0)
        {
            return null;
        }

        var days = areaSend.Concat(ilacs).Append(proposed).Order().ToList();
        var most = days.Where(first => first <= proposed && proposed < first.AddMonths(WindowMonths))
            .Max(first => days.Count(day => day >= first && day < first.AddMonths(WindowMonths)));
        return most <= Most
            ? null
            : SoftRules.Warning("K020", $"This would be monitoring visit number {most} in 12 months, counting area SEND and children's services (ILACS) together. Usually there are no more than {Most}. Choose another day, or say why not.");
    }
}
