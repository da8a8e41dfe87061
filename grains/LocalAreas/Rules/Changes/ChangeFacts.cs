namespace AreaSend.Grains.LocalAreas.Rules.Changes;

/// <summary>What a change is decided with.</summary>
/// <param name="Entry">Names the entry that the change makes.</param>
/// <param name="Revision">The area's version.</param>
/// <param name="Today">The day in London.</param>
/// <param name="By">Name of who asks.</param>
public sealed record ChangeFacts(Guid Entry, long Revision, DateOnly Today, string By);
