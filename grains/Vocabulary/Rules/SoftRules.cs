using System.Collections.Immutable;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Vocabulary.Rules;

/// <summary>What is usually so, and may be set aside with a reason.</summary>
public static class SoftRules
{
    /// <summary>Most characters of a reason.</summary>
    public const int MostReason = 500;

    /// <summary>The warning of a rule that is usually kept.</summary>
    /// <param name="rule">Requirement number of the rule.</param>
    /// <param name="message">What is unusual, as a sentence for the screen.</param>
    /// <returns>A refusal <c>needs-reason</c>.</returns>
    public static Refusal Warning(string rule, string message) => new(RefusalCode.NeedsReason, message, rule);

    /// <summary>Weighs warnings against the reasons that came with a command.</summary>
    /// <param name="given">The reasons.</param>
    /// <param name="warnings">The warnings that apply; null for a rule that is kept.</param>
    /// <returns>The first warning without a good reason, as it stands; a refusal <c>too-long</c> or <c>invalid</c> of a bad reason; null when every one has its reason.</returns>
    [Handbook("K014", "draft 2022, paragraph 21")]
    public static Refusal? Weigh(ImmutableArray<SetAside> given, params IEnumerable<Refusal?> warnings)
    {
        foreach (var warning in warnings)
        {
            if (warning is null)
            {
                continue;
            }

            var reason = Of(given, warning.Source)?.Reason;
            if (Wording.Tidy(reason).Length == 0)
            {
                return warning;
            }

            if (Wording.Refuses(reason, MostReason, $"Reasons.{warning.Source}", "reason") is { } bad)
            {
                return bad;
            }
        }

        return null;
    }

    /// <summary>The reasons that are to be recorded: those of warnings that applied, without spaces at their ends.</summary>
    /// <param name="given">The reasons that came with the command.</param>
    /// <param name="warnings">The warnings that applied.</param>
    /// <returns>Rule and reason of each; empty when none applied.</returns>
    public static ImmutableArray<SetAside> Recorded(ImmutableArray<SetAside> given, params IEnumerable<Refusal?> warnings) =>
        [.. warnings.Select(warning => warning is null ? null : Of(given, warning.Source)).OfType<SetAside>().Select(one => one with { Reason = Wording.Tidy(one.Reason) })];

    private static SetAside? Of(ImmutableArray<SetAside> given, string? rule) =>
        given.IsDefaultOrEmpty ? null : given.FirstOrDefault(one => one.Rule == rule);
}
