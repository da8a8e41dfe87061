using AreaSend.Vocabulary;

namespace AreaSend.TrackedChildren;

/// <summary>One tracked child of one inspection, by reference only: no name, ever. Key: the <see cref="TrackedChildId"/> as text.</summary>
[Alias("tracked-children.grain")]
public interface ITrackedChildGrain : IGrainWithStringKey
{
    /// <summary>Adds the child to the inspection.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">Inspection, reference, need, provision.</param>
    /// <returns>The revision; refuses with <c>forbidden</c>, <c>exists</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (reference).</returns>
    [Alias("add")]
    Task<Answer<Receipt>> AddAsync(CommandId id, TrackedChildCommand.Add command);

    /// <summary>Changes need or provision.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">The new values.</param>
    /// <returns>The revision; refuses with <c>forbidden</c>, <c>unknown</c>, <c>stale</c>, <c>too-long</c>.</returns>
    [Alias("revise")]
    Task<Answer<Receipt>> ReviseAsync(CommandId id, TrackedChildCommand.Revise command);

    /// <summary>The child's entry, for the inspection team.</summary>
    /// <returns>The view; refuses with <c>unknown</c>.</returns>
    [Alias("read")]
    Task<Answer<TrackedChildView>> ReadAsync();
}
