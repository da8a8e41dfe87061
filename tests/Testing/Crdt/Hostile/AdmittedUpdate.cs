using AreaSend.Grains.Documents.Crdt;

namespace AreaSend.Testing.Crdt.Hostile;

/// <summary>An update that the gate let in.</summary>
/// <param name="Way">How it was made.</param>
/// <param name="Update">Its bytes.</param>
/// <param name="Merged">What our merge makes of the document and it.</param>
/// <param name="Document">What our document is with it.</param>
internal sealed record AdmittedUpdate(string Way, byte[] Update, byte[] Merged, CrdtDocument Document)
{
    /// <summary>Digest of our document.</summary>
    public string Structs { get; } = StructWords.DigestOf(Document);

    /// <summary>Our document in words.</summary>
    public string Words() => StructWords.Of(Document);
}
