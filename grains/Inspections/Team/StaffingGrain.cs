using System.Collections.Immutable;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections.Team;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using Orleans.Concurrency;

namespace AreaSend.Grains.Inspections.Team;

/// <summary>Who is free for an inspection, and who is where.</summary>
[StatelessWorker]
public sealed class StaffingGrain(ILedger ledger) : Grain, IStaffingGrain
{
    private const int Most = 200;

    /// <inheritdoc/>
    public async Task<Answer<ImmutableArray<Availability>>> FreeAsync(DateOnly firstOnSiteDay, string? area)
    {
        if (firstOnSiteDay.Year is < 2023 or > 2098 || !OnSiteWeek.IsWeekday(firstOnSiteDay))
        {
            return new Refusal(RefusalCode.Invalid, "The first on-site day must be a real day from Monday to Friday, from 2023 on.", "K038", "FirstOnSiteDay");
        }

        var found = await GrainFactory.GetGrain<IInspectorRegisterGrain>(0).StandingsAsync(words: null, area);
        if (!found.Accepted)
        {
            return found.Refusal;
        }

        var busy = (await AssignmentRegister.UntilAsync(ledger, Hindrances.FirstDay(firstOnSiteDay))).ToLookup(one => one.Person);
        return found.Value.Select(one => new Availability(one.Inspector, one.Regions, Hindrances.Of(one, firstOnSiteDay, busy[one.Inspector.Person]))).ToImmutableArray();
    }

    /// <inheritdoc/>
    public async Task<Answer<ImmutableArray<Assignment>>> AssignmentsAsync(PersonId person)
    {
        var actor = Caller.Actor;
        if (actor.Kind is not PersonKind.Scheduler && !(actor.Kind is PersonKind.Inspector && actor.Person == person))
        {
            return new Refusal(RefusalCode.Forbidden, "Only the inspector and schedulers see in which inspections an inspector has a part. Ask a scheduler.");
        }

        return (await AssignmentRegister.UntilAsync(ledger, DateOnly.MaxValue, person)).Take(Most).ToImmutableArray();
    }
}
