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
}
