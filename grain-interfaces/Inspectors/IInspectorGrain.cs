using AreaSend.Vocabulary;

namespace AreaSend.Inspectors;

/// <summary>One inspector. Key: the <see cref="PersonId"/>.</summary>
[Alias("inspectors.grain")]
public interface IInspectorGrain : IGrainWithStringKey
{
    /// <summary>Registers the inspector, or corrects the entry.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Name, organisation and remit.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (schedulers only), <c>empty</c>, <c>too-long</c>.</returns>
    [Alias("register")]
    Task<Answer<Receipt>> RegisterAsync(CommandId id, InspectorCommand.Register command);

    /// <summary>The inspector, for inspectors and schedulers.</summary>
    /// <returns>The view; refuses with <c>unknown</c> or <c>forbidden</c>.</returns>
    [Alias("read")]
    Task<Answer<InspectorView>> ReadAsync();

    /// <summary>Records training or a refresher.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Title, day and when it lapses.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (schedulers only), <c>unknown</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (dates).</returns>
    [Alias("record-training")]
    Task<Answer<Receipt>> RecordTrainingAsync(CommandId id, InspectorCommand.RecordTraining command);

    /// <summary>Records an inspection that was shadowed.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Which one and when.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (schedulers only), <c>unknown</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (day).</returns>
    [Alias("record-shadowing")]
    Task<Answer<Receipt>> RecordShadowingAsync(CommandId id, InspectorCommand.RecordShadowing command);

    /// <summary>Enters leave.</summary>
    /// <param name="id">Idempotency key; it names the entry.</param>
    /// <param name="command">First and last day.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (the inspector and schedulers only), <c>unknown</c>, <c>invalid</c> (dates).</returns>
    [Alias("enter-leave")]
    Task<Answer<Receipt>> EnterLeaveAsync(CommandId id, InspectorCommand.EnterLeave command);

    /// <summary>Takes back leave.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">The entry.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (the inspector and schedulers only), <c>unknown</c>.</returns>
    [Alias("withdraw-leave")]
    Task<Answer<Receipt>> WithdrawLeaveAsync(CommandId id, InspectorCommand.WithdrawLeave command);

    /// <summary>Declares a conflict of interest with an area. Requirement K048.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Area and reason.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (the inspector and schedulers only), <c>unknown</c> (inspector or area), <c>empty</c>, <c>too-long</c>.</returns>
    [Alias("declare-conflict")]
    Task<Answer<Receipt>> DeclareConflictAsync(CommandId id, InspectorCommand.DeclareConflict command);

    /// <summary>Takes back a conflict of interest. Requirement K048.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Area and reason.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (schedulers only), <c>unknown</c>, <c>empty</c>, <c>too-long</c>.</returns>
    [Alias("withdraw-conflict")]
    Task<Answer<Receipt>> WithdrawConflictAsync(CommandId id, InspectorCommand.WithdrawConflict command);

    /// <summary>All that is kept of the inspector: for inspectors and schedulers; conflicts of interest for the inspector and schedulers only.</summary>
    /// <returns>The profile; refuses with <c>unknown</c> or <c>forbidden</c>.</returns>
    [Alias("profile")]
    Task<Answer<InspectorProfile>> ProfileAsync();

    /// <summary>What decides whether the inspector may be sent to an area, for inspectors and schedulers.</summary>
    /// <param name="area">DfE code of the area; null for none.</param>
    /// <returns>The standing; refuses with <c>unknown</c> or <c>forbidden</c>.</returns>
    [Alias("standing")]
    Task<Answer<InspectorStanding>> StandingAsync(string? area);
}
