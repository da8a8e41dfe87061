using System.Collections.Concurrent;
using AreaSend.Documents;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Relays;
using AreaSend.Web.Live.Wire;
using Microsoft.AspNetCore.SignalR;

namespace AreaSend.Web.Live;

/// <summary>One browser's connection: where relays write. The seam between documents and SignalR; never waits for a slow browser. Decision 0023.</summary>
/// <param name="connection">SignalR's own.</param>
/// <param name="actor">Who is signed in on it.</param>
/// <param name="session">The sign-in session it belongs to.</param>
/// <param name="device">What the browser says of itself.</param>
internal sealed class LiveConnection(HubConnectionContext connection, Actor actor, string session, WireDevice device)
{
    private const int MostWaiting = 256;
    private const int CallsPerSecond = 100;
    private const int MostCalls = 200;
    private static readonly TimeSpan Parting = TimeSpan.FromSeconds(1);
    private readonly TokenBucket calls = new(CallsPerSecond, MostCalls);
    private readonly ConcurrentDictionary<DocumentId, byte[]> cursors = [];
    private int waiting;
    private int hostile;
    private volatile bool cut;

    /// <summary>The live connection of a call; null when nobody is signed in.</summary>
    public static LiveConnection? Of(HubCallerContext context) => context.Items.TryGetValue(typeof(LiveConnection), out var live) ? live as LiveConnection : null;

    public string Id => connection.ConnectionId;

    public Actor Actor => actor;

    public string Session => session;

    public WireDevice Device => device;

    /// <summary>The connection has ended, or is about to.</summary>
    public bool IsGone => cut || connection.ConnectionAborted.IsCancellationRequested;

    /// <summary>The documents that are open on it, with their relays.</summary>
    public ConcurrentDictionary<DocumentId, DocumentRelay> Documents { get; } = [];

    /// <summary>Where the caret was last, for an activation that does not know yet.</summary>
    public byte[] CursorIn(DocumentId document) => cursors.GetValueOrDefault(document, []);

    /// <summary>Keeps where the caret is.</summary>
    public void Point(DocumentId document, byte[] cursor) => cursors[document] = cursor;

    /// <summary>Whether it may make one more call now.</summary>
    public bool MayCall(TimeSpan now)
    {
        lock (calls)
        {
            return calls.TryTake(now);
        }
    }

    /// <summary>Counts one more hostile update.</summary>
    /// <returns>True when it was one too many.</returns>
    public bool IsTooHostile() => Interlocked.Increment(ref hostile) >= Hostility.Most;

    /// <summary>Writes a message. A browser that lets too many wait is cut off: it comes back and catches up.</summary>
    public void Send(SerializedHubMessage message)
    {
        var writing = connection.WriteAsync(message, CancellationToken.None);
        if (!writing.IsCompletedSuccessfully)
        {
            _ = FinishAsync(writing);
        }
    }

    /// <summary>Says of all its open documents that they are closed to it, and why.</summary>
    public void Refuse(string code, string words)
    {
        foreach (var document in Documents.Keys)
        {
            Send(LiveMessages.Closed(document.ToString(), code, words));
        }
    }

    /// <summary>Makes no call that arrives from now on, and cuts it off once what was said has had time to arrive.</summary>
    public async Task EndAsync(TimeProvider time)
    {
        cut = true;
        await Task.Delay(Parting, time);
        connection.Abort();
    }

    /// <summary>Cuts it off: no call that arrives from now on is made.</summary>
    public void Abort()
    {
        cut = true;
        connection.Abort();
    }

    private async Task FinishAsync(ValueTask writing)
    {
        if (Interlocked.Increment(ref waiting) > MostWaiting)
        {
            connection.Abort();
        }

        await writing;
        Interlocked.Decrement(ref waiting);
    }
}
