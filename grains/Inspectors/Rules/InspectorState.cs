using System.Collections.Immutable;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspectors;

namespace AreaSend.Grains.Inspectors.Rules;

/// <summary>What is known of an inspector.</summary>
/// <param name="Entry">The entry last recorded; null when there is no such inspector.</param>
public sealed record InspectorState(InspectorEvent.Entered? Entry) : ILedgerState<InspectorState, InspectorEvent>
{
    /// <inheritdoc/>
    public static InspectorState Empty { get; } = new((InspectorEvent.Entered?)null);

    /// <summary>Training and refreshers, latest first.</summary>
    public ImmutableList<Training> Trainings { get; init; } = [];

    /// <summary>Inspections shadowed, latest first.</summary>
    public ImmutableList<Shadowing> Shadowings { get; init; } = [];

    /// <summary>Leave, earliest first.</summary>
    public ImmutableList<Leave> Leave { get; init; } = [];

    /// <summary>Conflicts of interest, by name of the area.</summary>
    public ImmutableList<ConflictOfInterest> Conflicts { get; init; } = [];

    /// <inheritdoc/>
    public InspectorState Evolve(InspectorEvent happened) => happened switch
    {
        InspectorEvent.Registered old => this with { Entry = new(old.Person, old.Name, old.Organisation, old.Remit, GradeThen(old.Organisation), []) },
        InspectorEvent.Entered entered => this with { Entry = entered },
        InspectorEvent.TrainingRecorded had => this with
        {
            Trainings = [.. Trainings.RemoveAll(one => one.Title == had.Title && one.Day == had.Day).Add(new(had.Title, had.Day, had.Lapses)).OrderByDescending(one => one.Day)],
        },
        InspectorEvent.ShadowingRecorded done => this with { Shadowings = [.. Shadowings.Add(new(done.Inspection, done.Day)).OrderByDescending(one => one.Day)] },
        InspectorEvent.LeaveEntered away => this with { Leave = [.. Leave.Add(new(away.Leave, away.From, away.To)).OrderBy(one => one.From)] },
        InspectorEvent.LeaveWithdrawn back => this with { Leave = Leave.RemoveAll(one => one.Id == back.Leave) },
        InspectorEvent.ConflictDeclared conflict => this with { Conflicts = [.. Without(conflict.Area).Add(new(conflict.Area, conflict.AreaName, conflict.Reason)).OrderBy(one => one.AreaName, StringComparer.Ordinal)] },
        InspectorEvent.ConflictWithdrawn over => this with { Conflicts = Without(over.Area) },
        _ => this,
    };

    // Version 1 kept no grade: of CQC there is one, of Ofsted it is to be recorded.
    private static Grade GradeThen(Organisation organisation) => organisation is Organisation.Cqc ? Grade.ChildrensServicesInspector : Grade.NotRecorded;

    private ImmutableList<ConflictOfInterest> Without(string area) => Conflicts.RemoveAll(one => one.Area == area);
}
