namespace AreaSend.Documents.Refusals;

/// <summary>What the gate of a document turned away and has to be known later. Its stream lies beside the document's own, so that the text's sequences do not count it.</summary>
[GenerateSerializer, Alias("documents.refusal-event")]
public abstract record DocumentRefusalEvent
{
    private DocumentRefusalEvent()
    {
    }

    /// <summary>An update that our own client never sends was refused. The entry's actor sent it.</summary>
    /// <param name="Rule">The refusal's code, of <see cref="DocumentRefusal"/>.</param>
    /// <param name="Detail">What was wrong and where, for the operator.</param>
    /// <param name="Connection">The connection it came over.</param>
    /// <param name="Device">The device it claimed to come from.</param>
    /// <param name="Bytes">Size of the update, in bytes.</param>
    /// <param name="Sha256">SHA-256 of the update, in lower-case hexadecimal figures.</param>
    [GenerateSerializer, Immutable, Alias("document.hostile-update-refused.v1")]
    public sealed record HostileUpdateRefused(
        [property: Id(0)] string Rule,
        [property: Id(1)] string Detail,
        [property: Id(2)] string Connection,
        [property: Id(3)] Guid Device,
        [property: Id(4)] int Bytes,
        [property: Id(5)] string Sha256) : DocumentRefusalEvent;
}
