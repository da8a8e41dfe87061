using AreaSend.Access;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspections.Team;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Team;

/// <summary>Decides who may open records about children, and about the lead's feedback. Who may ask is settled before.</summary>
public static class TeamDecider
{
    private const int MostWords = 1000;

    /// <summary>Names those who may open records about children, in place of those before.</summary>
    /// <param name="state">What is kept.</param>
    /// <param name="revision">Its version.</param>
    /// <param name="roster">Who is in the inspection.</param>
    /// <param name="command">The inspectors and the version seen.</param>
    /// <param name="by">Who asks, and when.</param>
    /// <returns>The event, nothing when nothing changes, or a refusal <c>stale</c>, <c>invalid</c> (someone outside the team, a shadow).</returns>
    [Handbook("K060", "draft 2022, paragraphs 86 and 91"), Handbook("K045", "draft 2022, paragraph 60")]
    public static Decision<TeamEvent> Name(TeamState state, long revision, Roster roster, TeamCommand.NameForRecords command, Recorded by)
    {
        if (command.Seen is { } seen && seen != revision)
        {
            return new Refusal(RefusalCode.Stale, "Someone changed who may open records after you opened the page. Look at how it stands now, and do it again if you still want to.");
        }

        var people = command.People.Distinct().ToList();
        if (people.Any(one => !MayBeNamed(roster, one)))
        {
            return new Refusal(RefusalCode.Invalid, "Choose inspectors of the team only. A shadowing inspector cannot be named.", "K060", nameof(command.People));
        }

        return state.ForRecords.SetEquals(people)
            ? new Decision<TeamEvent>()
            : new TeamEvent.NamedForRecords([.. people.Select(one => one.Value).Order(StringComparer.Ordinal)], by);
    }

    /// <summary>Whether someone may be named to open records about children.</summary>
    /// <param name="roster">Who is in the inspection.</param>
    /// <param name="person">The person.</param>
    /// <returns>True for everyone in the team but shadows.</returns>
    public static bool MayBeNamed(Roster roster, PersonId person) => roster.Roles.GetValueOrDefault(person) is not (Role.None or Role.Shadow or Role.Lano or Role.Scheduler);

    /// <summary>Records the lead's feedback to an inspector of the team.</summary>
    /// <param name="member">The person, in the team; null when not.</param>
    /// <param name="command">To whom, and the words.</param>
    /// <param name="by">Who gives it, and when.</param>
    /// <returns>The event, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (not in the team; to oneself).</returns>
    [Handbook("K047", "draft 2022, paragraph 119")]
    public static Decision<TeamEvent> Give(TeamMember? member, TeamCommand.GiveFeedback command, Recorded by)
    {
        if (member is null || member.Person.Value == by.Person)
        {
            return new Refusal(RefusalCode.Invalid, "Choose another inspector of the team.", "K047", nameof(command.Person));
        }

        return Wording.Refuses(command.Words, MostWords, nameof(command.Words), "feedback") is { } refusal
            ? refusal
            : new TeamEvent.FeedbackGiven(member.Person.Value, member.Name, Wording.Tidy(command.Words), by);
    }
}
