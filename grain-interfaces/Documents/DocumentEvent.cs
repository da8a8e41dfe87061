namespace AreaSend.Documents;

/// <summary>All that can happen to a document. The n-th <see cref="Updated"/> has sequence n; <see cref="Opened"/> comes first and has none.</summary>
[GenerateSerializer, Alias("documents.event")]
public abstract record DocumentEvent
{
    private DocumentEvent()
    {
    }

    /// <summary>The document was opened for writing.</summary>
    [GenerateSerializer, Immutable, Alias("document.opened.v1")]
    public sealed record Opened : DocumentEvent;

    /// <summary>An update was accepted.</summary>
    /// <param name="Update">The Yjs update, version 1, as base64 in the ledger's JSON.</param>
    [GenerateSerializer, Immutable, Alias("document.updated.v1")]
    public sealed record Updated([property: Id(0)] byte[] Update) : DocumentEvent;
}
