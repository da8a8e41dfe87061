namespace AreaSend.Architecture.Tests.Code;

/// <summary>A subject that a rule lets off.</summary>
/// <param name="Subject">The finding's subject.</param>
/// <param name="Reason">Why.</param>
internal sealed record NamedException(string Subject, string Reason);
