namespace AreaSend.Vocabulary;

/// <summary>The idempotency key of a command, a UUIDv7 made where the person acted. The same id sent again gets the first answer.</summary>
/// <param name="Value">The UUID; never empty.</param>
[GenerateSerializer, Immutable, Alias("vocabulary.command-id")]
public readonly record struct CommandId([property: Id(0)] Guid Value)
{
    /// <summary>A new id, ordered by time.</summary>
    /// <returns>A fresh id.</returns>
    public static CommandId New() => new(Guid.CreateVersion7());
}
