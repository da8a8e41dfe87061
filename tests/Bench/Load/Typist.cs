using System.Collections.Concurrent;
using System.Diagnostics;
using AreaSend.Testing.Live;
using MessagePack;

namespace AreaSend.Bench.Load;

/// <summary>One person typing in one note: one submission in flight, what is typed meanwhile goes into the next.</summary>
/// <param name="id">Yjs client id.</param>
/// <param name="document">The note's document.</param>
/// <param name="connection">The live connection.</param>
/// <param name="all">All typists by Yjs client id, to look up when an update was typed.</param>
internal sealed class Typist(uint id, string document, HubClient connection, ConcurrentDictionary<uint, Typist> all) : IAsyncDisposable
{
    private readonly TypingUpdates typing = new(id);
    private readonly ConcurrentDictionary<ulong, long> typedAt = [];
    private readonly Queue<(Guid Id, byte[] Update)> unsent = [];
    private readonly List<double> latencies = [];
    private readonly Lock gate = new();
    private Task sending = Task.CompletedTask;
    private Exception? failure;
    private bool measuring;

    /// <summary>Yjs client id.</summary>
    public uint Id => id;

    /// <summary>The note's document.</summary>
    public string Document => document;

    /// <summary>First clock of each update that has a receipt.</summary>
    public List<ulong> Acknowledged { get; } = [];

    /// <summary>Milliseconds from each colleague's keystroke to here.</summary>
    public IReadOnlyList<double> Latencies => latencies;

    /// <summary>Joins the note.</summary>
    public async Task OpenAsync()
    {
        connection.Updates = Receive;
        var opened = await connection.OpenAsync(document);
        if (opened.Refusal is not null)
        {
            throw new InvalidOperationException($"{document} was refused: {opened.Refusal}");
        }
    }

    /// <summary>From here on latencies count.</summary>
    public void StartMeasuring() => measuring = true;

    /// <summary>Types one character.</summary>
    public void Type()
    {
        lock (gate)
        {
            var clock = typing.Clock;
            typedAt[clock] = measuring ? Stopwatch.GetTimestamp() : 0;
            unsent.Enqueue((Guid.CreateVersion7(), typing.Next("x")));
            if (sending.IsCompleted && failure is null)
            {
                sending = Task.Run(SendAsync);
            }
        }
    }

    /// <summary>When everything typed has its receipt.</summary>
    public async Task SettledAsync()
    {
        await sending;
        if (failure is not null)
        {
            throw new InvalidOperationException($"Typing in {document} failed.", failure);
        }
    }

    /// <summary>Reads the whole note back.</summary>
    public async Task<IReadOnlyList<byte[]>> ReadAllAsync()
    {
        var updates = new List<byte[]>();
        for (long after = 0; ;)
        {
            var page = await connection.ReadAsync(document, after);
            updates.AddRange(page.Updates.Select(u => u.Update));
            after = page.Updates.Count > 0 ? page.Updates[^1].Sequence : page.Head;
            if (after >= page.Head)
            {
                return updates;
            }
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task SendAsync()
    {
        try
        {
            await SendAllAsync();
        }
        catch (Exception e) when (e is InvalidOperationException or System.Net.WebSockets.WebSocketException)
        {
            failure = e;
        }
    }

    private async Task SendAllAsync()
    {
        while (Next() is { Count: > 0 } batches)
        {
            var answer = await connection.SubmitAsync(document, batches);
            if (answer.Refusal is not null)
            {
                throw new InvalidOperationException($"A batch was refused: {answer.Refusal}");
            }

            Acknowledged.AddRange(batches.Select(b => TypingUpdates.Read(b.Update).Clock));
        }
    }

    private List<(Guid Id, byte[] Update)> Next()
    {
        lock (gate)
        {
            var batches = new List<(Guid, byte[])>(unsent.Take(64));
            batches.ForEach(_ => unsent.Dequeue());
            if (batches.Count == 0)
            {
                sending = Task.CompletedTask;
            }

            return batches;
        }
    }

    private void Receive(ReadOnlyMemory<byte> arguments)
    {
        var now = Stopwatch.GetTimestamp();
        var reader = new MessagePackReader(arguments);
        reader.ReadArrayHeader();
        reader.Skip();
        reader.Skip();
        reader.Skip();
        var count = reader.ReadArrayHeader();
        for (var i = 0; i < count; i++)
        {
            reader.ReadArrayHeader();
            reader.Skip();
            var bytes = reader.ReadBytes()!.Value;
            var (client, clock) = TypingUpdates.Read(bytes.FirstSpan);
            var typed = all[client].typedAt.GetValueOrDefault(clock);
            if (typed != 0)
            {
                latencies.Add(Stopwatch.GetElapsedTime(typed, now).TotalMilliseconds);
            }
        }
    }
}
