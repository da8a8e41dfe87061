namespace AreaSend.Framework;

/// <summary>Where something stands. Paragraph numbers differ between editions, so one never goes without the other two (K002).</summary>
/// <param name="Document">The document, such as <c>Area SEND framework and handbook</c>.</param>
/// <param name="Edition">Its edition, such as <c>June 2022 draft</c>.</param>
/// <param name="Paragraph">The paragraph or place in it, such as <c>paragraph 61</c>.</param>
[GenerateSerializer, Immutable, Alias("framework.citation")]
public sealed record Citation([property: Id(0)] string Document, [property: Id(1)] string Edition, [property: Id(2)] string Paragraph)
{
    /// <summary>The three in one line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Document}, {Edition}, {Paragraph}";
}
