using AreaSend.Inspections.Team;

namespace AreaSend.Web.Pages.Inspections.Team;

/// <summary>Changes of a team, and what stands in the way of someone, in words.</summary>
public static class TeamWords
{
    /// <summary>A change, with the reasons that were given.</summary>
    public static string Of(TeamChange change)
    {
        var what = change.Kind switch
        {
            TeamChangeKind.Released => $"{Named(change)} left the team.",
            TeamChangeKind.LanoNamed => $"{Named(change)} was named as local area nominated officer.",
            _ => $"{Named(change)}: {Words.Of(change.Role)}.",
        };
        return change.Reasons.IsEmpty ? what : $"{what} Reason: {string.Join("; ", change.Reasons.Select(one => one.Reason))}";
    }

    /// <summary>What stands in the way, in a word each.</summary>
    public static string Brief(IEnumerable<Hindrance> hindrances) => string.Join(", ", hindrances.Select(one => one.Kind).Distinct().Select(Brief));

    private static string Named(TeamChange change) => change.Name.Length == 0 ? "Someone" : change.Name;

    private static string Brief(HindranceKind kind) => kind switch
    {
        HindranceKind.Conflict => "conflict of interest",
        HindranceKind.Leave => "on leave",
        HindranceKind.Elsewhere => "in another inspection",
        HindranceKind.TrainingLapsed => "training lapses",
        _ => "no training recorded",
    };
}
