using AreaSend.Access;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Team;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Team;

/// <summary>What is looked at when someone is put in a team: what forbids it, and what is unusual and needs a reason.</summary>
public static class TeamChecks
{
    /// <summary>What forbids it whatever the reason: a conflict of interest with the area.</summary>
    /// <param name="candidacy">What is known of the person.</param>
    /// <returns>A refusal <c>invalid</c>; null when nothing forbids it.</returns>
    [Handbook("K048", "good practice; not in the handbook")]
    public static Refusal? Refuses(Candidacy candidacy) => candidacy.Hindrances.Any(one => one.Kind is HindranceKind.Conflict)
        ? new Refusal(RefusalCode.Invalid, "This inspector has declared a conflict of interest with the area. Choose someone else.", "K048", "Person")
        : null;

    /// <summary>What is unusual and needs a reason: leave or another inspection in the same days (K116), lapsed training (K043), one more inspector in a complete team on site (K044).</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="command">Person and role.</param>
    /// <param name="candidacy">What is known of the person.</param>
    /// <returns>The warnings; null for what is as usual.</returns>
    [Handbook("K116", "draft 2022, paragraph 76"), Handbook("K043", "draft 2022, paragraph 58"), Handbook("K044", "draft 2022, paragraph 59")]
    public static IReadOnlyList<Refusal?> Warnings(InspectionState state, InspectionCommand.Assign command, Candidacy candidacy) =>
    [
        Words(candidacy, HindranceKind.Leave, HindranceKind.Elsewhere) is { } busy
            ? SoftRules.Warning("K116", $"{busy} Give a reason to choose this inspector all the same, or choose someone else.")
            : null,
        Words(candidacy, HindranceKind.TrainingLapsed) is { } lapsed
            ? SoftRules.Warning("K043", $"{lapsed} Give a reason to choose this inspector all the same, or choose someone else.")
            : null,
        IsExtra(state, command, candidacy.Today)
            ? SoftRules.Warning("K044", "The team is complete and on site. Give the reason for which another inspector joins.")
            : null,
    ];

    /// <summary>Whether the person would be an extra inspector: new, to gather evidence, in a team that lacks nothing, on site already.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="command">Person and role.</param>
    /// <param name="today">The day in London.</param>
    /// <returns>True when so.</returns>
    public static bool IsExtra(InspectionState state, InspectionCommand.Assign command, DateOnly today) =>
        state.Plan is { } plan && today >= plan.FirstOnSiteDay
        && command.Role is not (Role.Shadow or Role.QualityAssurance)
        && !state.Team.ContainsKey(command.Person)
        && TeamComposition.Missing(plan.Kind, state.Team.Values.Select(one => one.Role)).IsEmpty;

    private static string? Words(Candidacy candidacy, params HindranceKind[] kinds)
    {
        var words = candidacy.Hindrances.Where(one => kinds.Contains(one.Kind)).Select(one => one.Words).ToList();
        return words.Count == 0 ? null : string.Join(' ', words);
    }
}
