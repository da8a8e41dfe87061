namespace AreaSend.Web.Live.Http;

/// <summary>Sign-in sessions that sent, over plain HTTP, what our own client never sends. There is no connection to end, so this node stops listening to them for a while.</summary>
/// <param name="time">The clock.</param>
public sealed class HostileSessions(TimeProvider time)
{
    /// <summary>How long after its last hostile update a session is remembered.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    /// <summary>How many sessions are remembered; beyond it the one that was silent longest is forgotten.</summary>
    public const int Most = 1024;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (int Times, long Last)> sessions = new(StringComparer.Ordinal);

    /// <summary>Whether a session is not listened to any more.</summary>
    /// <param name="session">The session's id.</param>
    public bool IsShut(string session)
    {
        lock (gate)
        {
            return TimesOf(session) >= Hostility.Most;
        }
    }

    /// <summary>Counts one more hostile update.</summary>
    /// <param name="session">The session's id.</param>
    /// <returns>True when it was one too many.</returns>
    public bool Count(string session)
    {
        lock (gate)
        {
            var times = TimesOf(session) + 1;
            sessions[session] = (times, time.GetTimestamp());
            if (sessions.Count > Most)
            {
                sessions.Remove(sessions.MinBy(static one => one.Value.Last).Key);
            }

            return times >= Hostility.Most;
        }
    }

    private int TimesOf(string session)
    {
        if (!sessions.TryGetValue(session, out var known))
        {
            return 0;
        }

        if (time.GetElapsedTime(known.Last) < Remembered)
        {
            return known.Times;
        }

        sessions.Remove(session);
        return 0;
    }
}
