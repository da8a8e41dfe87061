namespace AreaSend.Architecture.Tests.Code;

/// <summary>One thing that breaks a rule of the house.</summary>
/// <param name="Subject">The file, type or setting.</param>
/// <param name="Wrong">What is wrong with it.</param>
internal sealed record Finding(string Subject, string Wrong);
