using System.Collections.Concurrent;
using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Tests.Documents;

/// <summary>Answers for every inspection who is in its team, as the test says.</summary>
public sealed class TestRoster : IIncomingGrainCallFilter
{
    private volatile Roster roster = new(1, ImmutableDictionary<PersonId, Role>.Empty);

    /// <summary>When set, the authority does not answer.</summary>
    public Task? Silence { get; set; }

    private readonly ConcurrentDictionary<string, string> names = [];

    public void Assign(Actor actor, Role role)
    {
        names[actor.Person.Value] = actor.Name;
        roster = new Roster(roster.Revision + 1, roster.Roles.SetItem(actor.Person, role));
    }

    public void Release(Actor actor) => roster = new Roster(roster.Revision + 1, roster.Roles.Remove(actor.Person));

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.InterfaceMethod is { Name: nameof(IInspectorGrain.ReadAsync) } read && read.DeclaringType == typeof(IInspectorGrain))
        {
            var person = context.TargetId.Key.ToString()!;
            context.Result = names.TryGetValue(person, out var name)
                ? (Answer<InspectorView>)new InspectorView(new PersonId(person), name, Organisation.Ofsted, Remit.Education)
                : new Refusal(RefusalCode.Unknown, "nobody");
            return;
        }

        if (context.InterfaceMethod?.Name != nameof(IInspectionGrain.RosterAsync))
        {
            await context.Invoke();
            return;
        }

        await (Silence ?? Task.CompletedTask);
        context.Result = roster;
    }
}
