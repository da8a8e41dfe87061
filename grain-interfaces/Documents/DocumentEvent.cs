using AreaSend.Documents.History;

namespace AreaSend.Documents;

/// <summary>All that can happen to a document. <see cref="Opened"/> comes first and has no sequence; every later event has one, by its place: the first has 1.</summary>
[GenerateSerializer, Alias("documents.event")]
public abstract record DocumentEvent
{
    private DocumentEvent()
    {
    }

    /// <summary>The document was opened for writing.</summary>
    [GenerateSerializer, Immutable, Alias("document.opened.v1")]
    public sealed record Opened : DocumentEvent;

    /// <summary>An update was accepted, in the time before devices were told. Read, never written any more.</summary>
    /// <param name="Update">The Yjs update, version 1, as base64 in the ledger's JSON.</param>
    [GenerateSerializer, Immutable, Alias("document.updated.v1")]
    public sealed record UpdatedOnUnknownDevice([property: Id(0)] byte[] Update) : DocumentEvent;

    /// <summary>An update was accepted.</summary>
    /// <param name="Update">The Yjs update, version 1, as base64 in the ledger's JSON.</param>
    /// <param name="Device">The device it was written on: with the entry's actor it owns the Yjs clients that first appear in the update.</param>
    [GenerateSerializer, Immutable, Alias("document.updated.v2")]
    public sealed record Updated([property: Id(0)] byte[] Update, [property: Id(1)] Guid Device) : DocumentEvent;

    /// <summary>The text as it stood was given a name.</summary>
    /// <param name="Name">The name, 1 to <see cref="DocumentLimits.VersionName"/> characters.</param>
    /// <param name="Kind">What it was named for.</param>
    [GenerateSerializer, Immutable, Alias("document.version-named.v1")]
    public sealed record VersionNamed([property: Id(0)] string Name, [property: Id(1)] DocumentVersionKind Kind) : DocumentEvent;

    /// <summary>An earlier text was written again, as a new change.</summary>
    /// <param name="Update">The Yjs update that does it, made by the server for the entry's actor.</param>
    /// <param name="From">The sequence whose text it brings back.</param>
    [GenerateSerializer, Immutable, Alias("document.restored.v1")]
    public sealed record Restored([property: Id(0)] byte[] Update, [property: Id(1)] long From) : DocumentEvent;

    /// <summary>The text was frozen: until it is lifted, updates are refused with <c>frozen</c>.</summary>
    /// <param name="Reason">Why, 1 to <see cref="DocumentLimits.Reason"/> characters.</param>
    /// <param name="ByName">Name of who did it, as others see it.</param>
    [GenerateSerializer, Immutable, Alias("document.frozen.v1")]
    public sealed record Frozen([property: Id(0)] string Reason, [property: Id(1)] string ByName) : DocumentEvent;

    /// <summary>The freeze was lifted by the lead inspector.</summary>
    /// <param name="Reason">Why, 1 to <see cref="DocumentLimits.Reason"/> characters.</param>
    [GenerateSerializer, Immutable, Alias("document.freeze-lifted.v1")]
    public sealed record FreezeLifted([property: Id(0)] string Reason) : DocumentEvent;
}
