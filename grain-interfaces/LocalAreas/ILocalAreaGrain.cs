using AreaSend.Vocabulary;

namespace AreaSend.LocalAreas;

/// <summary>One local area: the footprint of one upper-tier local authority. Key: the <see cref="LocalAreaId"/>. Requirement K006.</summary>
[Alias("local-areas.grain")]
public interface ILocalAreaGrain : IGrainWithStringKey
{
    /// <summary>Records the area as it stands in the shipped list. A repeat with the same facts records nothing.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">The area's facts.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (only the product itself records areas), <c>empty</c>, <c>too-long</c>.</returns>
    [Alias("record")]
    Task<Answer<Receipt>> RecordAsync(CommandId id, LocalAreaCommand.Record command);

    /// <summary>The area, for anyone signed in.</summary>
    /// <returns>The view; refuses with <c>unknown</c>.</returns>
    [Alias("read")]
    Task<Answer<LocalAreaView>> ReadAsync();
}
