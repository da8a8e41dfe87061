using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Inspections;

/// <summary>One inspection of one local area: the authority on who is in it. Key: the <see cref="InspectionId"/> as text.</summary>
[Alias("inspections.grain")]
public interface IInspectionGrain : IGrainWithStringKey
{
    /// <summary>Plans the inspection.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Area and first on-site day.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (schedulers only), <c>exists</c>, <c>unknown</c> (area), <c>invalid</c> (day), <c>needs-reason</c> (day).</returns>
    [Alias("plan")]
    Task<Answer<Receipt>> PlanAsync(CommandId id, InspectionCommand.Plan command);

    /// <summary>Puts a person in the team, or changes the person's role in it.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Person and role.</param>
    /// <returns>The revision; refuses with <c>forbidden</c>, <c>stale</c>, <c>unknown</c> (no such inspector), <c>invalid</c> (role, remit or a second lead).</returns>
    [Alias("assign")]
    Task<Answer<Receipt>> AssignAsync(CommandId id, InspectionCommand.Assign command);

    /// <summary>Ends a person's part in the team. Calls and deliveries stop within a second.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Person.</param>
    /// <returns>The revision; refuses with <c>forbidden</c>, <c>stale</c>, <c>unknown</c> (not in the team).</returns>
    [Alias("release")]
    Task<Answer<Receipt>> ReleaseAsync(CommandId id, InspectionCommand.Release command);

    /// <summary>Names the local area nominated officer; a new one takes the place of the old. Requirement K051.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Person and name.</param>
    /// <returns>The revision; refuses with <c>forbidden</c>, <c>stale</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (in the team already).</returns>
    [Alias("name-lano")]
    Task<Answer<Receipt>> NameLanoAsync(CommandId id, InspectionCommand.NameLano command);

    /// <summary>Moves the inspection on its way from the schedule to its end, or records what belongs to that.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="move">What is to be done.</param>
    /// <returns>The revision; refuses with <c>forbidden</c>, <c>stale</c>, <c>wrong-stage</c> (says where the inspection stands and what can be done), <c>needs-reason</c>, and as the move says.</returns>
    [Alias("move")]
    Task<Answer<Receipt>> MoveAsync(CommandId id, InspectionMove move);

    /// <summary>The inspection as the caller may see it.</summary>
    /// <returns>The view; refuses with <c>unknown</c> for everyone who has no part in it.</returns>
    [Alias("read")]
    Task<Answer<InspectionView>> ReadAsync();

    /// <summary>Who is in and as what, for other grains: they authorise with it and keep it for half a second at most.</summary>
    /// <returns>The roster; empty when there is no such inspection.</returns>
    [Alias("roster")]
    [Orleans.Concurrency.AlwaysInterleave]
    Task<Roster> RosterAsync();
}
