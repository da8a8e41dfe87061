using AreaSend.Access;
using AreaSend.Grains.Inspections.Rules;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Testing.Crdt;

namespace AreaSend.Testing.Inspections;

/// <summary>Random sequences of commands against the lifecycle: no state that the table does not allow, a code and words with every refusal, and a replay that ends where the sequence ended.</summary>
/// <param name="calendar">The calendar.</param>
public sealed class LifecycleTrial(InspectionCalendar calendar)
{
    private const int Most = 50;
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly Trial trial = new();

    /// <summary>Runs sequences.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="count">How many; each has its own seed.</param>
    /// <returns>What was counted and found.</returns>
    public Trial Run(long first, long count)
    {
        for (var seed = first; seed < first + count; seed++)
        {
            RunOne(seed);
        }

        return trial;
    }

    private void RunOne(long seed)
    {
        var random = new Random(unchecked((int)(seed ^ (seed >> 32))));
        var (moves, now, recorded) = (new RandomMoves(random), Start.AddDays(random.Next(60)), Beginning(random));
        var state = Replay(recorded);
        for (var left = random.Next(5, Most); left > 0; left--)
        {
            now = now.AddMinutes(random.Next(3) == 0 ? random.Next(6000) : random.Next(60));
            var before = state;
            var (kind, decision) = Ask(state, recorded.Count, moves, random, now);
            trial.Count("commands");
            if (decision.Refusal is { } refusal)
            {
                trial.Count($"refused {refusal.Code}");
                trial.Holds(refusal.Code.Length > 0 && refusal.Message.Length > 10 && refusal.Message[^1] is '.', seed, $"a refusal has a code and a sentence: {refusal}");
                trial.Holds(kind is null || (refusal.Code == LifecycleRefusal.WrongStage) != LifecycleTable.Allows(before.Lifecycle.Stage, kind.Value), seed, $"{kind} in {before.Lifecycle.Stage} refused as {refusal.Code}");
                continue;
            }

            trial.Holds(decision.Events.Length <= 1, seed, $"{kind} is one event");
            state = decision.Events.Aggregate(state, static (one, happened) => one.Evolve(happened));
            recorded.AddRange(decision.Events);
            Check(seed, kind!.Value, before, state);
        }

        trial.Count($"ended {state.Lifecycle.Stage}");
        var read = recorded.Select(EventCodec.Write).Select(entry => EventCodec.Read<InspectionEvent>(entry.Type, entry.Payload)).ToList();
        trial.Holds(Mark(Replay(read)) == Mark(state), seed, "a replay of the written events gives the same state");
    }

    private (InspectionMoveKind? Kind, Grains.Ledger.Rules.Decision<InspectionEvent> Decision) Ask(InspectionState state, long revision, RandomMoves moves, Random random, DateTimeOffset now)
    {
        var by = new Recorded("priya-shah", "Priya Shah", now);
        if (random.Next(6) == 0)
        {
            var name = new InspectionCommand.NameLano { Person = new(random.Next(5) == 0 ? "No id" : $"officer-{random.Next(3)}"), Name = "Amara Bello" };
            return (InspectionMoveKind.NameLano, InspectionDecider.NameLano(state, revision, name, isInspector: false, by));
        }

        var move = moves.Next(now, revision, state.Lifecycle.Stage);
        return (LifecycleMoves.KindOf(move), LifecycleDecider.Decide(state, revision, move, new LifecycleFacts(by, calendar, static _ => "2025-07")));
    }

    private void Check(long seed, InspectionMoveKind kind, InspectionState before, InspectionState after)
    {
        var (from, to) = (before.Lifecycle, after.Lifecycle);
        trial.Holds(LifecycleTable.Leads(from.Stage, kind, to.Stage, from.Before), seed, $"{kind} led from {from.Stage} to {to.Stage}");
        trial.Holds(to.Calls.Length <= 2 && to.Calls.Select(static call => call.Party).Distinct().Count() == to.Calls.Length, seed, "each party is called once");
        trial.Holds((to.Edition is null) == to.Calls.IsEmpty, seed, "the first call pins the edition");
        trial.Holds(to.Stage is not InspectionStage.Scheduled || after.Roles.Values.All(static role => role is not Role.Lano), seed, "before notification nobody of the area has a part");
        trial.Holds(to.Stage is not (InspectionStage.SetUp or InspectionStage.OnSite or InspectionStage.FeedbackGiven) || (to.Calls.Length == 2 && after.Lano is not null), seed, "a set-up follows both calls and the naming of the officer");
        trial.Holds(to.Stage is InspectionStage.Paused or InspectionStage.DeferralRequested || to.Before == to.Stage, seed, "only a pause or a deferral asked for interrupts");
    }

    private static List<InspectionEvent> Beginning(Random random)
    {
        var kind = random.Next(4) == 0 ? InspectionKind.Monitoring : InspectionKind.Full;
        List<InspectionEvent> events = [new InspectionEvent.Planned("302", "Barnet", new DateOnly(2026, 12, 7), kind, [], new Recorded("sam", "Sam", Start))];
        events.AddRange(RandomMoves.People.Where(one => one.Role is not Role.None && random.Next(10) > 0).Select(one => new InspectionEvent.TeamMemberAssigned(one.Person.Value, one.Person.Value, one.Role)));
        return events;
    }

    private static InspectionState Replay(IEnumerable<InspectionEvent> events) => events.Aggregate(InspectionState.Empty, static (state, happened) => state.Evolve(happened));

    private static string Mark(InspectionState state)
    {
        var life = state.Lifecycle;
        var record = life.Record.Select(LifecycleRecord.Of).Select(static line => $"{line!.Kind} {line.Words} {line.Recorded} {string.Join(',', line.SetAside)}");
        return $"{life.Stage} {life.Before} {life.Edition} {string.Join(',', life.Ticks)} {life.Calls.Length} {state.Plan!.FirstOnSiteDay} {state.Plan.Kind} {state.Lano} {state.Team.Count} {string.Join('|', record)}";
    }
}
