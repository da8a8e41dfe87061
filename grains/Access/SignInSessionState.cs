namespace AreaSend.Grains.Access;

/// <summary>What is stored of a sign-in session: nothing until it has ended, and never who it was.</summary>
[GenerateSerializer, Alias("access.sign-in-session-state")]
public sealed record SignInSessionState
{
    /// <summary>When its person signed out; null while it lives. 12 hours later at most no cookie of it is good anyway.</summary>
    [Id(0)]
    public DateTimeOffset? EndedAt { get; init; }
}
