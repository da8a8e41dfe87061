using AreaSend.Vocabulary;

namespace AreaSend.Inspections.Team;

/// <summary>What is kept about the team of one inspection beside who is in it: that is <see cref="IInspectionGrain"/>'s. Key: the <see cref="InspectionId"/> as text.</summary>
[Alias("inspections.team-grain")]
public interface ITeamGrain : IGrainWithStringKey
{
    /// <summary>What the team needs, how it changed, who may open records about children, and the lead's feedback as far as it is the caller's.</summary>
    /// <returns>The view; refuses with <c>unknown</c>, <c>forbidden</c> (the nominated officer).</returns>
    [Alias("read")]
    Task<Answer<TeamView>> ReadAsync();

    /// <summary>Names those who may open records about children. Requirement K060.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">The inspectors.</param>
    /// <returns>The revision; refuses with <c>unknown</c>, <c>forbidden</c>, <c>stale</c>, <c>invalid</c> (not in the team, or a shadow).</returns>
    [Alias("name-for-records")]
    Task<Answer<Receipt>> NameForRecordsAsync(CommandId id, TeamCommand.NameForRecords command);

    /// <summary>Records the lead's feedback to an inspector of the team. Requirement K047.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">To whom, and the words.</param>
    /// <returns>The revision; refuses with <c>unknown</c>, <c>forbidden</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (not in the team).</returns>
    [Alias("give-feedback")]
    Task<Answer<Receipt>> GiveFeedbackAsync(CommandId id, TeamCommand.GiveFeedback command);
}
