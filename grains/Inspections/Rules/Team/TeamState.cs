using System.Collections.Immutable;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Inspections.Team;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Team;

/// <summary>What is kept about a team beside who is in it.</summary>
/// <param name="ForRecords">Those named to open records about children.</param>
/// <param name="Feedback">The lead's feedback, in order.</param>
public sealed record TeamState(ImmutableHashSet<PersonId> ForRecords, ImmutableList<TeamFeedback> Feedback) : ILedgerState<TeamState, TeamEvent>
{
    /// <inheritdoc/>
    public static TeamState Empty { get; } = new([], []);

    /// <inheritdoc/>
    public TeamState Evolve(TeamEvent happened) => happened switch
    {
        TeamEvent.NamedForRecords named => this with { ForRecords = [.. named.People.Select(one => new PersonId(one))] },
        TeamEvent.FeedbackGiven given => this with { Feedback = Feedback.Add(new(new PersonId(given.Person), given.Name, given.Words, given.Recorded)) },
        _ => this,
    };
}
