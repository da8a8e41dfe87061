using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Ledger;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents;

/// <summary>A document's hold on its stream: gives sequences, keeps several appends in flight, lands them in order. Decisions 0020 and 0021.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="name">The stream.</param>
/// <param name="time">The clock that stamps entries.</param>
/// <param name="committed">Told of updates in sequence order, after COMMIT.</param>
internal sealed class DocumentLog(ILedger ledger, string name, TimeProvider time, Action<IReadOnlyList<SequencedUpdate>> committed)
{
    private const int Remembered = 512;
    private const int RememberedAtStart = 64;
    private const int Attempts = 3;
    private readonly RecentBatches recent = new(Remembered);
    private readonly Dictionary<Guid, Flight> flights = [];
    private readonly Queue<Flight> order = [];
    private readonly List<SequencedUpdate> landed = [];
    private LedgerStream stream = new(ledger, name, time);
    private Task landing = Task.CompletedTask;
    private Task restarting = Task.CompletedTask;
    private Exception? failure;
    private bool broken;

    /// <summary>The last committed sequence; -1 while the document was never opened.</summary>
    public long Head { get; private set; } = -1;

    /// <summary>The activation cannot know its stream any more and has to end.</summary>
    public bool Lost { get; private set; }

    /// <summary>Takes up the stream at its head; of what came before only the last batch ids are read.</summary>
    public async Task LoadAsync()
    {
        if (await ledger.HeadAsync(name) is not { } head)
        {
            return;
        }

        stream.StartFrom(head);
        Head = head.Version - 1;
        foreach (var entry in await ledger.ReadAsync(name, Math.Max(head.Version - RememberedAtStart, 0), RememberedAtStart))
        {
            recent.Keep(entry.CommandId, entry.Version - 1);
        }
    }

    /// <summary>Records that the document was opened, once.</summary>
    public async Task OpenAsync(CommandId id, PersonId actor)
    {
        if (Head >= 0)
        {
            return;
        }

        var result = await TryAppendAsync(id.Value, actor, new DocumentEvent.Opened());
        Lost |= result is not AppendResult.Recorded;
        ThrowIfLost();
        Head = 0;
    }

    /// <summary>Records batches and waits for COMMIT; batches recorded before keep their sequence.</summary>
    /// <returns>A receipt a batch.</returns>
    public async Task<ImmutableArray<DocumentReceipt>> SubmitAsync(PersonId actor, DocumentSubmission submission)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            while (broken && !Lost)
            {
                await (restarting = restarting.IsCompleted ? RestartAsync() : restarting);
            }

            ThrowIfLost();
            if (await LandAllAsync([.. submission.Batches.Select(b => Launch(actor, submission, b))]) is { } sequences)
            {
                return [.. submission.Batches.Zip(sequences, static (b, sequence) => new DocumentReceipt(b.Id, sequence))];
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

    private Task<long?> Launch(PersonId actor, DocumentSubmission submission, DocumentBatch batch)
    {
        if (recent.TryFind(batch.Id, out var known))
        {
            return Task.FromResult<long?>(known);
        }

        if (flights.TryGetValue(batch.Id, out var flying))
        {
            return flying.Landed;
        }

        var append = TryAppendAsync(batch.Id, actor, new DocumentEvent.Updated(batch.Update, submission.Device));
        var flight = new Flight(batch.Id, new SequencedUpdate(stream.Version - 1, submission.Connection, batch.Update), append);
        flights.Add(batch.Id, flight);
        order.Enqueue(flight);
        if (landing.IsCompleted)
        {
            landing = LandAsync();
        }

        return flight.Landed;
    }

    private async Task<AppendResult?> TryAppendAsync(Guid command, PersonId actor, DocumentEvent happened)
    {
        try
        {
            return await stream.AppendAsync(command, actor.Value, [happened], []);
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
            flights.Remove(flight.Batch);
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
                recent.Keep(flight.Batch, Head);
                landed.Add(flight.Update);
                return Head;
            case AppendResult.Repeated repeated:
                // nothing was written now, so whatever was chained behind it cannot be
                broken = true;
                recent.Keep(flight.Batch, repeated.Version - 1);
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
