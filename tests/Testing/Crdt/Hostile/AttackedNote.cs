using AreaSend.Documents.Refusals;
using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Decoding;
using AreaSend.Testing.Yjs;

namespace AreaSend.Testing.Crdt.Hostile;

/// <summary>One history on its way through the gate, with hostile updates between its own.</summary>
internal sealed class AttackedNote(long seed, YjsHistory history, Trial trial, MessageCost cost, int hostile)
{
    private readonly Random random = new((int)seed);
    private readonly GuardedNote note = new();

    /// <summary>Runs it.</summary>
    /// <param name="verify">Takes a seed, a note, and what its gate let in.</param>
    /// <param name="merge">yjs's own merge.</param>
    public void Run(Action<long, GuardedNote, IReadOnlyList<AdmittedUpdate>> verify, Func<IReadOnlyList<byte[]>, byte[]> merge)
    {
        var changes = history.Changes;
        var attackedAt = Enumerable.Range(0, 4).Select(_ => random.Next(changes.Count)).ToHashSet();
        var reopenedAt = random.Next(changes.Count);
        for (var at = 0; at < changes.Count; at++)
        {
            if (attackedAt.Contains(at))
            {
                Attack(changes[at], hostile / attackedAt.Count, verify);
            }

            if (at == reopenedAt && at > 0)
            {
                note.Reopen();
            }

            if (!Honest(changes[at], at))
            {
                return;
            }
        }

        Resend(merge);
        trial.Holds(note.Whole.AsSpan().SequenceEqual(CrdtUpdate.Merge(history.Updates)), seed, "the note is not what its people wrote");
    }

    /// <returns>False when nothing more can come in: the undo of yjs made a struct between neighbours in the wrong order, which parts its author's copy from all others.</returns>
    private bool Honest(YjsChange change, int at)
    {
        var author = GuardedNote.AuthorOf(change.Client);
        var answer = note.Submit(change.Update, author);
        trial.Count("honest updates");
        if (answer.Refusal?.Code == DocumentRefusal.Foreign && IsCrossed(change.Update))
        {
            trial.Count("crossed by yjs itself");
            return false;
        }

        trial.Holds(answer.Refusal is null, seed, $"honest update {at} was refused as {answer.Refusal?.Code}: {answer.Detail}: {Convert.ToHexString(change.Update)}");
        var again = note.Ask(change.Update, author);
        trial.Holds(again.Refusal is null, seed, $"honest update {at}, sent again, was refused as {again.Refusal?.Code}: {again.Detail}");
        if (change.Update[0] != 0)
        {
            var forged = note.Ask(change.Update, GuardedNote.AuthorOf(change.Client + 1));
            trial.Holds(forged.Refusal?.Code == DocumentRefusal.Forged, seed, $"update {at} under another's name was answered {forged.Refusal?.Code ?? "yes"}");
        }

        return true;
    }

    private static bool IsCrossed(byte[] update)
    {
        var reader = new UpdateReader(update, DecodeLimits.Own);
        var crossed = false;
        while (reader.TryStruct(out var header))
        {
            crossed |= header.Origin is { } left && header.RightOrigin is { } right && left.Client == right.Client && right.Clock <= left.Clock;
        }

        return crossed;
    }

    /// <summary>A device that lost its receipts sends again, and merges what it sends.</summary>
    private void Resend(Func<IReadOnlyList<byte[]>, byte[]> merge)
    {
        foreach (var own in history.Changes.GroupBy(change => change.Client).Take(4))
        {
            var updates = own.Select(change => change.Update).ToArray();
            var from = random.Next(updates.Length);
            var answer = note.Ask(merge(updates[from..random.Next(from + 1, updates.Length + 1)]), GuardedNote.AuthorOf(own.Key));
            trial.Holds(answer.Refusal is null, seed, $"merged and sent again, updates of client {own.Key} were refused as {answer.Refusal?.Code}: {answer.Detail}");
        }
    }

    private void Attack(YjsChange next, int times, Action<long, GuardedNote, IReadOnlyList<AdmittedUpdate>> verify)
    {
        var bytes = new HostileBytes(random);
        var clients = note.Clients;
        var admitted = new List<AdmittedUpdate>();
        for (; times > 0; times--)
        {
            var other = history.Updates[random.Next(history.Updates.Count)];
            var (way, update) = random.Next(8) switch
            {
                0 or 1 or 2 => ("a mutant", bytes.Mutant(next.Update)),
                3 => ("a mutant", bytes.Mutant(other)),
                4 => ("a splice", bytes.Splice(next.Update, other)),
                5 => ("a mutant of the grammar", bytes.Mutant(new HostileGrammar(random, clients, next.Client).Make())),
                _ => ("the grammar", new HostileGrammar(random, clients, next.Client).Make()),
            };
            trial.Count("hostile updates");
            var (answer, within) = cost.Of(() => note.Ask(update, GuardedNote.AuthorOf(next.Client)));
            trial.Holds(within, seed, $"{way} took too long or too much memory: {Convert.ToHexString(update)}");
            if (answer.Refusal is { } refusal)
            {
                trial.Count("refused as " + refusal.Code);
                trial.Holds(AdmissionTrial.IsCode(refusal.Code), seed, $"{way} was refused as {refusal.Code}");
                continue;
            }

            trial.Count("let in");
            var document = new CrdtDocument();
            document.Apply(note.Whole);
            document.Apply(update);
            trial.Holds(document.PendingStructs == 0 && !document.HasPendingDeletes, seed, $"{way} was let in, but waits for something: {Convert.ToHexString(update)}");
            admitted.Add(new AdmittedUpdate(way, update, note.IsReopened ? CrdtUpdate.Compact([note.Whole, update]) : CrdtUpdate.Merge([note.Whole, update]), document));
        }

        verify(seed, note, admitted);
    }
}
