using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Logs;

/// <summary>The restricted log of one inspection: safeguarding concerns, concerns about the inspection, distress. Open from the day the team is put together. Key: the <see cref="InspectionId"/> as text.</summary>
[Alias("inspections.log-grain")]
public interface IInspectionLogGrain : IGrainWithStringKey
{
    /// <summary>The log as far as it is the caller's.</summary>
    /// <returns>The view; refuses with <c>unknown</c> for people outside the team and of the area.</returns>
    [Alias("read")]
    Task<Answer<InspectionLogView>> ReadAsync();

    /// <summary>Raises a concern, or records distress. Everyone in the team may.</summary>
    /// <param name="id">Idempotency key; it names the entry.</param>
    /// <param name="command">What was seen or said, and when.</param>
    /// <returns>The revision; refuses with <c>unknown</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (kind, time).</returns>
    [Alias("raise")]
    Task<Answer<Receipt>> RaiseAsync(CommandId id, InspectionLogCommand.Raise command);

    /// <summary>Records that an entry was escalated. The leads may, and whoever raised it.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">To whom, what was said, when.</param>
    /// <returns>The revision; refuses with <c>unknown</c> (also for an entry that is not the caller's), <c>forbidden</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (time; closed).</returns>
    [Alias("escalate")]
    Task<Answer<Receipt>> EscalateAsync(CommandId id, InspectionLogCommand.Escalate command);

    /// <summary>Records an answer, or action that was taken. The leads may.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">What was answered or done, when.</param>
    /// <returns>The revision; refuses as <see cref="EscalateAsync"/>.</returns>
    [Alias("respond")]
    Task<Answer<Receipt>> RespondAsync(CommandId id, InspectionLogCommand.Respond command);

    /// <summary>Closes an entry. The leads may.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">How it ended.</param>
    /// <returns>The revision; refuses as <see cref="EscalateAsync"/>, and with <c>invalid</c> for a safeguarding concern that was never escalated.</returns>
    [Alias("close")]
    Task<Answer<Receipt>> CloseAsync(CommandId id, InspectionLogCommand.Close command);
}
