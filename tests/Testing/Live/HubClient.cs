using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using MessagePack;

namespace AreaSend.Testing.Live;

/// <summary>One live connection that speaks the hub's own protocol over a bare WebSocket: what tests and the load generator use.</summary>
public sealed class HubClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<byte[]>> waiting = new(StringComparer.Ordinal);
    private Task receiving = Task.CompletedTask;
    private int invocation;

    private HubClient()
    {
    }

    /// <summary>Called for each <c>updates</c> message, with document, from, to and the reader standing at the list of updates.</summary>
    public Action<ReadOnlyMemory<byte>>? Updates { get; set; }

    /// <summary>Ends when the connection ends, for whatever reason.</summary>
    public Task Ended => receiving;

    /// <summary>Connects as the visitor, from a device and with an editor that knows a version of the note's schema.</summary>
    public static async Task<HubClient> ConnectAsync(Visitor visitor, string hub, Guid device, int schema)
    {
        var browser = string.Create(CultureInfo.InvariantCulture, $"device={device:N}&schema={schema}");
        using var negotiated = await visitor.CallAsync($"{hub}/negotiate?negotiateVersion=1&{browser}", null);
        var answer = await negotiated.Content.ReadAsStringAsync();
        if (!negotiated.IsSuccessStatusCode)
        {
            throw new HttpRequestException($"Negotiate answered {(int)negotiated.StatusCode}: {answer}");
        }

        var id = JsonDocument.Parse(answer).RootElement.GetProperty("connectionToken").GetString()!;
        var client = new HubClient();
        client.socket.Options.SetRequestHeader("Cookie", visitor.CookieHeader);
        client.socket.Options.SetRequestHeader("Origin", visitor.Address.GetLeftPart(UriPartial.Authority));
        var address = new UriBuilder(new Uri(visitor.Address, hub)) { Scheme = "ws", Query = $"id={Uri.EscapeDataString(id)}&{browser}" }.Uri;
        await client.socket.ConnectAsync(address, CancellationToken.None).WaitAsync(Patience);
        await client.SendAsync(HubFrames.Handshake);
        client.receiving = Task.Run(client.ReceiveAsync);
        return client;
    }

    /// <summary>Joins a document and reads what is after a sequence.</summary>
    public async Task<DocumentState> OpenAsync(string document, long after = 0) => DocumentState.Read(await InvokeAsync("Open", a => a.Add(document).Add(after)));

    /// <summary>Reads on from a sequence.</summary>
    public async Task<DocumentState> ReadAsync(string document, long after) => DocumentState.Read(await InvokeAsync("Read", a => a.Add(document).Add(after)));

    /// <summary>Submits batches.</summary>
    public async Task<SubmitAnswer> SubmitAsync(string document, IReadOnlyList<(Guid Id, byte[] Update)> batches) =>
        SubmitAnswer.Read(await InvokeAsync("Submit", a => a.Add(document).Add(batches)));

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        try
        {
            await receiving;
        }
        catch (WebSocketException)
        {
            // an aborted socket says so
        }

        socket.Dispose();
        sending.Dispose();
    }

    private async Task<byte[]> InvokeAsync(string target, Action<MessagePackArguments> arguments)
    {
        var id = Interlocked.Increment(ref invocation).ToString(CultureInfo.InvariantCulture);
        var answer = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[id] = answer;
        if (receiving.IsCompleted)
        {
            throw new WebSocketException("The connection has ended.");
        }

        await SendAsync(HubFrames.Invoke(id, target, arguments));
        try
        {
            return await answer.Task.WaitAsync(Patience);
        }
        catch (TimeoutException late)
        {
            waiting.TryRemove(id, out _);
            throw new TimeoutException($"The hub did not answer '{target}' within {Patience.TotalSeconds:0} s.", late);
        }
    }

    private async Task SendAsync(byte[] bytes)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Binary, true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task ReceiveAsync()
    {
        try
        {
            await ReceiveFramesAsync();
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // ended; whoever waits is told below
        }
        finally
        {
            foreach (var (_, answer) in waiting)
            {
                answer.TrySetException(new WebSocketException("The connection ended before the answer came."));
            }
        }
    }

    private async Task ReceiveFramesAsync()
    {
        var (buffer, filled, greeted) = (new byte[64 * 1024], 0, false);
        while (true)
        {
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var read = await socket.ReceiveAsync(buffer.AsMemory(filled), CancellationToken.None);
            if (read.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            filled += read.Count;
            ReadOnlyMemory<byte> rest = buffer.AsMemory(0, filled);
            if (!greeted)
            {
                // the handshake's answer ends with a record separator
                rest = rest[(rest.Span.IndexOf((byte)0x1e) + 1)..];
                greeted = true;
            }

            while (HubFrames.TryTake(ref rest, out var frame))
            {
                Handle(frame);
            }

            rest.CopyTo(buffer);
            filled = rest.Length;
        }
    }

    private void Handle(ReadOnlyMemory<byte> frame)
    {
        var reader = new MessagePackReader(frame);
        reader.ReadArrayHeader();
        switch (reader.ReadInt32())
        {
            case 1:
                reader.Skip();
                reader.Skip();
                if (string.Equals(reader.ReadString(), "updates", StringComparison.Ordinal))
                {
                    Updates?.Invoke(frame[(int)reader.Consumed..]);
                }

                break;
            case 3:
                reader.Skip();
                Complete(reader.ReadString()!, reader.ReadInt32(), frame[(int)reader.Consumed..]);
                break;
            case 7:
                socket.Abort();
                break;
        }
    }

    private void Complete(string id, int kind, ReadOnlyMemory<byte> result)
    {
        if (!waiting.TryRemove(id, out var answer))
        {
            return;
        }

        if (kind == 1)
        {
            answer.TrySetException(new InvalidOperationException(new MessagePackReader(result).ReadString()));
        }
        else
        {
            answer.TrySetResult(result.ToArray());
        }
    }
}
