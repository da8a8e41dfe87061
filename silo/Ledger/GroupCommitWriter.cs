using System.Diagnostics;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;

namespace AreaSend.Silo.Ledger;

/// <summary>
/// The one writer of a process: a thread that takes everything that waits, commits it in one transaction and only then answers.
/// While a transaction runs the next batch gathers by itself. A broken store fails the appends at hand; the thread lives on and tries again with the next.
/// </summary>
internal sealed class GroupCommitWriter : IDisposable
{
    private const int MostWaiting = 10_000;
    private const long MostCharactersWaiting = 64L * 1024 * 1024;
    private readonly object gate = new();
    private readonly ILedgerStore store;
    private readonly Thread thread;
    private List<PendingAppend> waiting = [];
    private List<PendingAppend> batch = [];
    private long charactersWaiting;
    private bool ending;

    public GroupCommitWriter(ILedgerStore store)
    {
        this.store = store;
        thread = new Thread(Run) { IsBackground = true, Name = "ledger writer" };
        thread.Start();
    }

    public Task<AppendResult> AppendAsync(Append append)
    {
        if (AppendShape.Fault(append) is { } fault)
        {
            throw new ArgumentException(fault, nameof(append));
        }

        var pending = new PendingAppend(append);
        lock (gate)
        {
            if (ending)
            {
                throw new LedgerUnavailableException("The silo is stopping. Send the command again.");
            }

            if (waiting.Count >= MostWaiting || charactersWaiting >= MostCharactersWaiting)
            {
                throw new LedgerUnavailableException("More waits for the ledger than its store can take. Nothing was recorded; look at the store's disk, and send the command again.");
            }

            waiting.Add(pending);
            charactersWaiting += CharactersOf(append);
            if (waiting.Count == 1)
            {
                Monitor.Pulse(gate);
            }
        }

        return pending.Task;
    }

    /// <summary>Commits what waits, then ends.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            ending = true;
            Monitor.Pulse(gate);
        }

        thread.Join();
    }

    private static long CharactersOf(Append append)
    {
        long all = 0;
        for (var i = 0; i < append.Entries.Count; i++)
        {
            all += append.Entries[i].Payload.Length;
        }

        return all;
    }

    private void Run()
    {
        while (TakeAll())
        {
            CommitBatch();
            batch.Clear();
        }

        store.Dispose();
    }

    private bool TakeAll()
    {
        lock (gate)
        {
            while (waiting.Count == 0 && !ending)
            {
                Monitor.Wait(gate);
            }

            (waiting, batch) = (batch, waiting);
            charactersWaiting = 0;
            return batch.Count > 0;
        }
    }

    private void CommitBatch()
    {
        try
        {
            store.Open();
        }
        catch (Exception failure)
        {
            Fail(batch, failure);
            FailWhatWaits(failure);
            return;
        }

        if (TryCommit(batch, out var reason))
        {
            return;
        }

        if (batch.Count > 1 && BlamesOneAppend(reason))
        {
            batch.ForEach(CommitAlone);
            return;
        }

        Fail(batch, reason);
    }

    private void CommitAlone(PendingAppend append)
    {
        List<PendingAppend> alone = [append];
        try
        {
            store.Open();
        }
        catch (Exception failure)
        {
            Fail(alone, failure);
            return;
        }

        if (!TryCommit(alone, out var reason))
        {
            Fail(alone, reason);
        }
    }

    private bool TryCommit(List<PendingAppend> appends, out Exception failure)
    {
        using var activity = LedgerTelemetry.Start(appends.Count);
        var started = Stopwatch.GetTimestamp();
        try
        {
            store.Commit(appends);
            LedgerTelemetry.Committed(appends, started);
        }
        catch (Exception e)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            Close();
            failure = e;
            return false;
        }

        foreach (var append in appends)
        {
            append.SetResult(append.Result!);
        }

        failure = null!;
        return true;
    }

    private void Fail(List<PendingAppend> appends, Exception failure)
    {
        var reason = Explain(failure);
        LedgerTelemetry.Failed(appends.Count);
        foreach (var append in appends)
        {
            append.SetException(reason);
        }
    }

    // a store too broken to be closed must not end the thread: the next Open says how it stands
    private void Close()
    {
        try
        {
            store.Close();
        }
        catch (Exception)
        {
            // the failure that led here is the one that is told
        }
    }

    private bool BlamesOneAppend(Exception failure)
    {
        try
        {
            return store.BlamesOneAppend(failure);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private LedgerUnavailableException Explain(Exception failure)
    {
        try
        {
            return store.Explain(failure);
        }
        catch (Exception unexplained)
        {
            return new LedgerUnavailableException("The ledger's store failed and could not say why. Look at its log, and send the command again.", new AggregateException(failure, unexplained));
        }
    }

    // what gathered while the store could not be reached has waited long enough
    private void FailWhatWaits(Exception failure)
    {
        Close();
        lock (gate)
        {
            Fail(waiting, failure);
            waiting.Clear();
            charactersWaiting = 0;
        }
    }
}
