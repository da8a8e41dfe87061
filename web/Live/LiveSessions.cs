using System.Collections.Concurrent;
using AreaSend.Web.Setup.Sessions;

namespace AreaSend.Web.Live;

/// <summary>The live connections of this node by sign-in session. Cuts those whose person signed out: here at once, from another node after a second or two. Decision 0043.</summary>
/// <param name="sessions">What is known of sessions.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where breakages go.</param>
public sealed class LiveSessions(SignInSessions sessions, TimeProvider time, ILogger<LiveSessions> logger) : BackgroundService
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<LiveConnection, string> connections = [];

    /// <summary>Ends a session everywhere, and its connections here before this returns.</summary>
    /// <param name="session">The session's id.</param>
    public async Task EndAsync(string session)
    {
        await sessions.EndAsync(session);
        Cut(session);
    }

    /// <summary>Watches over a connection.</summary>
    internal void Add(LiveConnection connection) => connections[connection] = connection.Session;

    /// <summary>Lets go of a connection that has ended.</summary>
    internal void Remove(LiveConnection connection) => connections.TryRemove(connection, out _);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken };
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Parallel.ForEachAsync(connections.Values.Distinct(StringComparer.Ordinal), options, async (session, _) => await CheckAsync(session));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the node stops
        }
    }

    private async Task CheckAsync(string session)
    {
        try
        {
            if (!await sessions.AskAsync(session))
            {
                Cut(session);
            }
        }
        catch (Exception e)
        {
            // who is connected stays so while a silo fails over: the next check is a second away
            logger.LogDebug(e, "A session was not looked up");
        }
    }

    private void Cut(string session)
    {
        foreach (var (connection, _) in connections.Where(one => one.Value == session))
        {
            connection.Abort();
        }
    }
}
