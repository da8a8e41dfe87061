using AreaSend.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Ledger;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Log;

/// <summary>A document's hold on its stream: gives sequences, keeps several appends in flight, lands them in order. Decisions 0020 and 0021.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="id">The document.</param>
/// <param name="time">The clock that stamps entries.</param>
/// <param name="committed">Told of events in sequence order, after COMMIT.</param>
internal sealed class DocumentLog(ILedger ledger, DocumentId id, TimeProvider time, Action<IReadOnlyList<Flight>> committed)
{
    private const int Remembered = 512;
    private const int Attempts = 3;
    private readonly RecentBatches recent = new(Remembered);
    private readonly Dictionary<Guid, Flight> flights = [];
    private readonly Queue<Flight> order = [];
    private readonly List<Flight> landed = [];
    private readonly string name = StreamOf(id);
    private LedgerStream stream = new(ledger, StreamOf(id), time);
    private Task landing = Task.CompletedTask;
    private Task restarting = Task.CompletedTask;
    private Exception? failure;
    private bool broken;
    private bool isListed;

    /// <summary>The stream's name.</summary>
    public string Stream => name;

    /// <summary>The last committed sequence; -1 while the document was never opened.</summary>
    public long Head { get; private set; } = -1;

    /// <summary>The activation cannot know its stream any more and has to end.</summary>
    public bool Lost { get; private set; }

    /// <summary>What was admitted and is not committed yet.</summary>
    public IEnumerable<byte[]> InFlight => landed.Concat(order).Select(static flight => flight.Update.Update);

    /// <summary>The stream of a document.</summary>
    public static string StreamOf(DocumentId id) => $"document/{id}";

    /// <summary>Takes up the stream at its head, with the commands of its last entries.</summary>
    public void StartFrom(LedgerEntry head, IReadOnlyList<LedgerEntry> last)
    {
        stream.StartFrom(head);
        Head = head.Version - 1;
        foreach (var entry in last)
        {
            recent.Keep(entry.CommandId, entry.Version - 1);
        }
    }

    /// <summary>Whether a command has its sequence, or is on its way to one, as far as is remembered.</summary>
    public bool Knows(Guid command) => recent.TryFind(command, out _) || flights.ContainsKey(command);

    /// <summary>Asks the ledger for a command of long ago, and remembers it.</summary>
    /// <returns>Whether it was recorded.</returns>
    public async Task<bool> FindAsync(Guid command)
    {
        if (await ledger.VersionOfAsync(name, command) is { } version)
        {
            recent.Keep(command, version - 1);
        }

        return Knows(command);
    }

    /// <summary>The words that search knows are about to be brought up to date: the next event puts the document on the list again. What is on its way did not, so it is waited for.</summary>
    /// <returns>The last sequence that needs no place on the list once the words are kept; null when that cannot be said now.</returns>
    public async Task<long?> UnlistAsync()
    {
        isListed = false;
        var last = stream.Version - 1;
        await (order.LastOrDefault()?.Landed ?? Task.CompletedTask);
        return Head >= last && !broken ? last : null;
    }

    /// <summary>Records that the document was opened, once.</summary>
    public async Task OpenAsync(CommandId command, PersonId actor)
    {
        if (Head >= 0)
        {
            return;
        }

        var result = await TryAppendAsync(command.Value, actor, new DocumentEvent.Opened(), []);
        Lost |= result is not AppendResult.Recorded;
        ThrowIfLost();
        Head = 0;
    }

    /// <summary>Waits until events can be launched at once, so that what is decided next is launched in the same turn.</summary>
    public async Task ReadyAsync()
    {
        while (broken && !Lost)
        {
            await (restarting = restarting.IsCompleted ? RestartAsync() : restarting);
        }

        ThrowIfLost();
    }

    /// <summary>Records events and waits for COMMIT; what was recorded before keeps its sequence.</summary>
    /// <param name="actor">Whose they are.</param>
    /// <param name="connection">The connection they came over, which is not sent them again; empty for none.</param>
    /// <param name="events">The events by their commands, in order.</param>
    /// <returns>A sequence an event.</returns>
    public async Task<IReadOnlyList<long>> RecordAsync(PersonId actor, string connection, IReadOnlyList<(Guid Command, DocumentEvent Happens)> events)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            await ReadyAsync();
            if (await LandAllAsync([.. events.Select(e => Launch(actor, connection, e.Command, e.Happens))]) is { } sequences)
            {
                return sequences;
            }
        }

        Lost = true;
        throw new LedgerUnavailableException($"'{name}' could not be appended to in {Attempts} attempts.");
    }

    private static async Task<List<long>?> LandAllAsync(Task<long?>[] launched)
    {
        var sequences = new List<long>(launched.Length);
        foreach (var one in launched)
        {
            if (await one is { } sequence)
            {
                sequences.Add(sequence);
            }
        }

        return sequences.Count == launched.Length ? sequences : null;
    }

    private Task<long?> Launch(PersonId actor, string connection, Guid command, DocumentEvent happens)
    {
        if (recent.TryFind(command, out var known))
        {
            return Task.FromResult<long?>(known);
        }

        if (flights.TryGetValue(command, out var flying))
        {
            return flying.Landed;
        }

        var append = TryAppendAsync(command, actor, happens, isListed ? [] : [UnsearchableDocuments.Row(id, stream.Version)]);
        isListed = true;
        var flight = new Flight(command, happens, actor, new SequencedUpdate(stream.Version - 1, connection, DocumentEntries.UpdateOf(happens)), append);
        flights.Add(command, flight);
        order.Enqueue(flight);
        if (landing.IsCompleted)
        {
            landing = LandAsync();
        }

        return flight.Landed;
    }

    private async Task<AppendResult?> TryAppendAsync(Guid command, PersonId actor, DocumentEvent happened, IReadOnlyList<RegisterChange> rows)
    {
        try
        {
            return await stream.AppendAsync(command, actor.Value, [happened], rows);
        }
        catch (Exception e)
        {
            // whatever it was: nobody knows whether it was recorded
            failure = e;
            return null;
        }
    }

    /// <summary>Lands flights in the order of their sequences, and tells of all that one commit brought at once.</summary>
    private async Task LandAsync()
    {
        while (order.TryPeek(out var flight))
        {
            var result = await flight.Append;
            order.Dequeue();
            flights.Remove(flight.Command);
            flight.Land(Settle(flight, result));
            if (landed.Count > 0 && (order.Count == 0 || !order.Peek().Append.IsCompleted))
            {
                committed([.. landed]);
                landed.Clear();
            }
        }
    }

    private long? Settle(Flight flight, AppendResult? result)
    {
        switch (result)
        {
            case AppendResult.Recorded when !broken:
                Head = flight.Update.Sequence;
                recent.Keep(flight.Command, Head);
                landed.Add(flight);
                return Head;
            case AppendResult.Repeated repeated:
                // nothing was written now, so whatever was chained behind it cannot be
                broken = true;
                recent.Keep(flight.Command, repeated.Version - 1);
                return repeated.Version - 1;
            default:
                Lost |= !broken || result is not AppendResult.Conflict;
                broken = true;
                return null;
        }
    }

    /// <summary>After a repeated batch: waits until nothing is in flight and takes up the stream at its head again. Another head than ours means another activation.</summary>
    private async Task RestartAsync()
    {
        await landing;
        var head = Lost ? null : await TryHeadAsync();
        if (head is null || head.Version != Head + 1)
        {
            Lost = true;
            return;
        }

        isListed = false;
        stream = new LedgerStream(ledger, name, time);
        stream.StartFrom(head);
        broken = false;
    }

    private async Task<LedgerEntry?> TryHeadAsync()
    {
        try
        {
            return await ledger.HeadAsync(name);
        }
        catch (LedgerUnavailableException e)
        {
            failure = e;
            return null;
        }
    }

    private void ThrowIfLost()
    {
        if (Lost)
        {
            throw new LedgerUnavailableException($"This activation lost '{name}'. Send the batches again.", failure ?? new InvalidOperationException("Another activation writes to it."));
        }
    }
}
