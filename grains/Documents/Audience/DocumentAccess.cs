using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Audience;

/// <summary>Who may do what in a document: the inspection's roster, kept for less than a second. Fails closed: while the roster cannot be had, nobody may do anything.</summary>
/// <param name="inspection">The authority.</param>
/// <param name="time">The clock that the roster ages by.</param>
/// <param name="rosterChanged">Told when somebody came, went or has another role.</param>
internal sealed class DocumentAccess(IInspectionGrain inspection, TimeProvider time, Action rosterChanged)
{
    /// <summary>Younger than this it is used without asking.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(300);

    /// <summary>Older than this it is not used.</summary>
    public static readonly TimeSpan Stale = TimeSpan.FromSeconds(1);

    /// <summary>So long the authority is waited for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly Refusal Unreachable = new(
        RefusalCode.Unavailable, "We cannot check at the moment who may open this note. Your changes stay on this device and are sent again.");

    private Roster roster = new(0, ImmutableDictionary<PersonId, Role>.Empty);
    private long? askedAt;
    private Task asking = Task.CompletedTask;

    /// <summary>Who may read, as last heard.</summary>
    public ImmutableHashSet<PersonId> Readers { get; private set; } = [];

    private TimeSpan Age => askedAt is { } at ? time.GetElapsedTime(at) : TimeSpan.MaxValue;

    /// <summary>Whether a person may be seen in the document, as last heard.</summary>
    public bool MayBePresent(PersonId person) => Policy.Allows(roster.Roles.GetValueOrDefault(person), InspectionAction.BePresent);

    /// <summary>Whether an actor may write, as last heard.</summary>
    public bool MayWrite(Actor actor) => Policy.Allows(roster.Of(actor), InspectionAction.WriteEvidence);

    /// <summary>Makes sure of a roster that is not stale.</summary>
    /// <returns><c>unavailable</c> when it cannot be had.</returns>
    public async ValueTask<Refusal?> CheckAsync()
    {
        if (Age >= Fresh)
        {
            var answered = AskAsync();
            if (Age >= Stale)
            {
                await answered;
            }
        }

        return Age < Stale ? null : Unreachable;
    }

    /// <summary>Why an actor may not do something. Before it says no it asks again, so that someone who has just joined the team is not turned away.</summary>
    public async ValueTask<Refusal?> RefusesAsync(Actor actor, InspectionAction action)
    {
        if (await CheckAsync() is { } unreachable)
        {
            return unreachable;
        }

        if (Policy.Refuses(roster.Of(actor), InspectionAction.ReadEvidence, action) is null)
        {
            return null;
        }

        await AskAsync();
        return Policy.Refuses(roster.Of(actor), InspectionAction.ReadEvidence, action);
    }

    /// <summary>Asks the authority; at most one question is on its way.</summary>
    public Task AskAsync() => asking.IsCompleted ? asking = RefreshAsync() : asking;

    private async Task RefreshAsync()
    {
        var at = time.GetTimestamp();
        Roster heard;
        try
        {
            heard = await inspection.RosterAsync().WaitAsync(Patience, time);
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or LedgerUnavailableException)
        {
            return; // the roster's age says so
        }

        if (heard.Revision < roster.Revision)
        {
            return; // an activation that has fallen behind; it is not believed
        }

        var changed = heard.Revision != roster.Revision;
        (askedAt, roster) = (at, heard);
        if (changed)
        {
            Readers = [.. roster.Roles.Where(r => Policy.Allows(r.Value, InspectionAction.ReadEvidence)).Select(r => r.Key)];
            rosterChanged();
        }
    }
}
