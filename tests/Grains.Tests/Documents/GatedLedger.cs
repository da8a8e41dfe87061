using AreaSend.Grains.Ledger;
using AreaSend.Ledger;
using AreaSend.Testing.Ledger;

namespace AreaSend.Grains.Tests.Documents;

/// <summary>The ledger in memory with a hand on its COMMIT: appends are decided one after the other when the gate opens, or lost, or recorded without an answer.</summary>
public sealed class GatedLedger(MemoryLedger inner) : ILedger
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private TaskCompletionSource gate = Opened();
    private int waiting;

    /// <summary>Appends that wait for COMMIT.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>What happens to an append instead; null for nothing.</summary>
    public Func<Append, bool>? Breaks { get; set; }

    /// <summary>Whether a broken append was recorded all the same: the answer was lost.</summary>
    public bool AnswerIsLost { get; set; }

    public void Hold() => gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Commit() => gate.TrySetResult();

    public async Task<AppendResult> AppendAsync(Append append)
    {
        Interlocked.Increment(ref waiting);
        await turn.WaitAsync();
        try
        {
            await gate.Task;
            if (Breaks?.Invoke(append) is not true)
            {
                return await inner.AppendAsync(append);
            }

            if (AnswerIsLost)
            {
                await inner.AppendAsync(append);
            }

            throw new LedgerUnavailableException("Broken for the test.");
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
            turn.Release();
        }
    }

    public Task<IReadOnlyList<LedgerEntry>> ReadAsync(string stream, long after, int most) => inner.ReadAsync(stream, after, most);

    public Task<LedgerEntry?> HeadAsync(string stream) => inner.HeadAsync(stream);

    public Task<long?> VersionOfAsync(string stream, Guid commandId) => inner.VersionOfAsync(stream, commandId);

    public Task<IReadOnlyList<LedgerEntry>> ReadAllAsync(long after, int most) => inner.ReadAllAsync(after, most);

    public Task<RegisterPage> FindAsync(RegisterQuery query) => inner.FindAsync(query);

    private static TaskCompletionSource Opened()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }
}
