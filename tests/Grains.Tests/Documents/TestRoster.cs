using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Tests.Documents;

/// <summary>Answers for every inspection who is in its team, as the test says.</summary>
public sealed class TestRoster : IIncomingGrainCallFilter
{
    private volatile Roster roster = new(1, ImmutableDictionary<PersonId, Role>.Empty);

    /// <summary>When set, the authority does not answer.</summary>
    public Task? Silence { get; set; }

    public void Assign(Actor actor, Role role) => roster = new Roster(roster.Revision + 1, roster.Roles.SetItem(actor.Person, role));

    public void Release(Actor actor) => roster = new Roster(roster.Revision + 1, roster.Roles.Remove(actor.Person));

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.InterfaceMethod?.Name != nameof(IInspectionGrain.RosterAsync))
        {
            await context.Invoke();
            return;
        }

        await (Silence ?? Task.CompletedTask);
        context.Result = roster;
    }
}
