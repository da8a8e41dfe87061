using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Dates;

/// <summary>The dates of one inspection: worked out with its edition, and agreed otherwise. Key: the <see cref="InspectionId"/> as text.</summary>
[Alias("inspection-dates.grain")]
public interface IInspectionDatesGrain : IGrainWithStringKey
{
    /// <summary>All dates, for whoever may see the inspection.</summary>
    /// <returns>The view; refuses with <c>unknown</c> as the inspection does, and <c>invalid</c> when a date lies beyond the known bank holidays.</returns>
    [Alias("read")]
    Task<Answer<InspectionDatesView>> ReadAsync();

    /// <summary>Agrees another day or time for a deadline; the one worked out is kept beside it. What is counted from the deadline is then counted from the day agreed.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Deadline, day, time and reason.</param>
    /// <returns>The revision; refuses with <c>unknown</c>, <c>forbidden</c> (the lead only), <c>stale</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (no working day, out of order, or a date that is not agreed here).</returns>
    [Alias("agree")]
    Task<Answer<Receipt>> AgreeAsync(CommandId id, InspectionDatesCommand.Agree command);
}
