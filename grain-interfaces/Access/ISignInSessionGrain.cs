namespace AreaSend.Access;

/// <summary>One sign-in of one person in one browser, from signing in to signing out. Key: the session id that the sign-in cookie carries. Whoever holds the id may ask and end: it is sealed in the cookie, and web nodes alone can read it.</summary>
[Alias("access.sign-in-session-grain")]
public interface ISignInSessionGrain : IGrainWithStringKey
{
    /// <summary>Ends the session for good; harmless when repeated. Returns when that is stored, so that it outlasts every restart.</summary>
    [Alias("end")]
    Task EndAsync();

    /// <summary>Whether its person has signed out. A session that this grain never heard of has not ended.</summary>
    [Alias("is-ended")]
    Task<bool> IsEndedAsync();
}
