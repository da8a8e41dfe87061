using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules;

/// <summary>An inspection as its events have made it.</summary>
/// <param name="Plan">Area and first on-site day; null when nothing was planned.</param>
/// <param name="Team">The team, LANO apart.</param>
/// <param name="Lano">The local area nominated officer; null while none is named.</param>
public sealed record InspectionState(InspectionEvent.Planned? Plan, ImmutableDictionary<PersonId, TeamMember> Team, InspectionEvent.LanoNamed? Lano)
    : ILedgerState<InspectionState, InspectionEvent>
{
    /// <inheritdoc/>
    public static InspectionState Empty { get; } = new(null, ImmutableDictionary<PersonId, TeamMember>.Empty, null);

    /// <summary>How far it has come.</summary>
    public LifecycleState Lifecycle { get; init; } = LifecycleState.Empty;

    /// <summary>Role of each person who has one. The nominated officer has none before the area is told (K028).</summary>
    public ImmutableDictionary<PersonId, Role> Roles
    {
        get
        {
            var team = Team.ToImmutableDictionary(m => m.Key, m => m.Value.Role);
            return Lano is null || Lifecycle.Stage is InspectionStage.Scheduled ? team : team.SetItem(new PersonId(Lano.Person), Role.Lano);
        }
    }

    /// <inheritdoc/>
    public InspectionState Evolve(InspectionEvent happened)
    {
        var after = Change(happened);
        return after with { Lifecycle = after.Lifecycle.Evolve(happened) };
    }

    private InspectionState Change(InspectionEvent happened) => happened switch
    {
        InspectionEvent.DateChanged changed => this with { Plan = Plan! with { FirstOnSiteDay = changed.FirstOnSiteDay } },
        InspectionEvent.Planned planned => this with { Plan = planned },
        InspectionEvent.TeamMemberAssigned put => this with { Team = Team.SetItem(new PersonId(put.Person), new TeamMember(new PersonId(put.Person), put.Name, put.Role)) },
        InspectionEvent.TeamMemberReleased released => this with { Team = Team.Remove(new PersonId(released.Person)) },
        InspectionEvent.LanoNamed named => this with { Lano = named },
        _ => this,
    };
}
