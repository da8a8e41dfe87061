using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspections.Team;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;

namespace AreaSend.Rules.Tests.Inspections.Team;

public sealed class TeamDeciderTests
{
    private static readonly Recorded By = new("priya-shah", "Priya Shah", new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private static readonly Roster Team = new(5, new Dictionary<PersonId, Role>
    {
        [Priya.Person] = Role.LeadHmi, [Mei.Person] = Role.SocialCareInspector, [Yusuf.Person] = Role.Shadow, [new("amara-bello")] = Role.Lano,
    }.ToImmutableDictionary());

    [Fact, Handbook("K060", "draft 2022, paragraphs 86 and 91")]
    public void Those_of_the_team_are_named_for_records_in_place_of_those_before()
    {
        var named = TeamDecider.Name(TeamState.Empty, 0, Team, new() { People = [Mei.Person, Priya.Person, Mei.Person] }, By).Events[0];
        named.Should().BeEquivalentTo(new { People = new[] { "mei-lin-chan", "priya-shah" }, Recorded = By });
        var state = TeamState.Empty.Evolve(named);

        TeamDecider.Name(state, 1, Team, new() { People = [Priya.Person, Mei.Person], Seen = 1 }, By).Events.Should().BeEmpty("nothing changes");
        state.Evolve(TeamDecider.Name(state, 1, Team, new() { People = [] }, By).Events[0]).ForRecords.Should().BeEmpty();
        TeamDecider.Name(state, 1, Team, new() { People = [], Seen = 0 }, By).Refusal!.Code.Should().Be(RefusalCode.Stale);
    }

    [Theory, Handbook("K060"), Handbook("K045")]
    [InlineData("yusuf-demir")]
    [InlineData("amara-bello")]
    [InlineData("nobody")]
    public void A_shadow_the_nominated_officer_and_strangers_are_never_named(string person) =>
        TeamDecider.Name(TeamState.Empty, 0, Team, new() { People = [new(person)] }, By).Refusal!.Source.Should().Be("K060");

    [Fact, Handbook("K047", "draft 2022, paragraph 119")]
    public void The_lead_gives_feedback_to_others_of_the_team_and_it_stays()
    {
        var member = new TeamMember(Mei.Person, Mei.Name, Role.SocialCareInspector);
        var command = new TeamCommand.GiveFeedback { Person = Mei.Person, Words = " Well recorded. " };

        var given = TeamDecider.Give(member, command, By).Events;

        given.Should().Equal(new TeamEvent.FeedbackGiven("mei-lin-chan", "Mei-Lin Chan", "Well recorded.", By));
        TeamState.Empty.Evolve(given[0]).Feedback.Should().ContainSingle();
        TeamDecider.Give(null, command, By).Refusal!.Field.Should().Be("Person");
        TeamDecider.Give(member with { Person = Priya.Person }, command with { Person = Priya.Person }, By).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        TeamDecider.Give(member, command with { Words = "" }, By).Refusal!.Code.Should().Be(RefusalCode.Empty);
        TeamDecider.Give(member, command with { Words = new string('x', 1001) }, By).Refusal!.Code.Should().Be(RefusalCode.TooLong);
    }
}
