using System.Net.WebSockets;

namespace AreaSend.Testing.Live;

/// <summary>A person who types through crashes: every batch stays in the outbox until its receipt, and is sent again, with the same id, over the next connection.</summary>
/// <param name="document">The document.</param>
/// <param name="client">Yjs client id.</param>
/// <param name="connect">Opens a connection, when there is somebody to answer.</param>
public sealed class OutboxTypist(string document, uint client, Func<Task<HubClient>> connect) : IAsyncDisposable
{
    private readonly TypingUpdates typing = new(client);
    private readonly List<(Guid Id, byte[] Update)> outbox = [];
    private readonly Lock gate = new();
    private HubClient? connection;

    /// <summary>Everything typed so far.</summary>
    public List<byte[]> Typed { get; } = [];

    /// <summary>Updates that have a receipt, with their sequence.</summary>
    public List<(byte[] Update, long Sequence)> Acknowledged { get; } = [];

    /// <summary>How many wait for their receipt.</summary>
    public int Waiting
    {
        get
        {
            lock (gate)
            {
                return outbox.Count;
            }
        }
    }

    /// <summary>Types one character into the outbox.</summary>
    public void Type()
    {
        lock (gate)
        {
            var update = typing.Next("x");
            Typed.Add(update);
            outbox.Add((Guid.CreateVersion7(), update));
        }
    }

    /// <summary>Sends what waits until nothing does; comes back early, true, when the connection breaks or nobody answers.</summary>
    public async Task<bool> FlushAsync()
    {
        try
        {
            connection ??= await ConnectAsync();
            while (First(64) is { Count: > 0 } batches)
            {
                var answer = await connection.SubmitAsync(document, batches);
                if (answer.Refusal is not null)
                {
                    return true;
                }

                Take(answer.Receipts);
            }

            return false;
        }
        catch (Exception e) when (e is WebSocketException or HttpRequestException or InvalidOperationException or TaskCanceledException or TimeoutException or IOException)
        {
            await DisposeAsync();
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
        {
            await connection.DisposeAsync();
            connection = null;
        }
    }

    private async Task<HubClient> ConnectAsync()
    {
        var opened = await connect();
        await opened.OpenAsync(document);
        return opened;
    }

    private List<(Guid Id, byte[] Update)> First(int most)
    {
        lock (gate)
        {
            return [.. outbox.Take(most)];
        }
    }

    private void Take(IReadOnlyList<(Guid Batch, long Sequence)> answered)
    {
        lock (gate)
        {
            foreach (var (batch, sequence) in answered)
            {
                var at = outbox.FindIndex(b => b.Id == batch);
                Acknowledged.Add((outbox[at].Update, sequence));
                outbox.RemoveAt(at);
            }
        }
    }
}
