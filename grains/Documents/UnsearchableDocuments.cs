using System.Globalization;
using AreaSend.Documents;
using AreaSend.Grains.Ledger;

namespace AreaSend.Grains.Documents;

/// <summary>The list of documents whose words may be newer than what search knows: a row comes with the first update after a projection, in its transaction, and goes when the words are kept. After a crash, what is on it is projected.</summary>
public static class UnsearchableDocuments
{
    /// <summary>The list's name among the registers.</summary>
    public const string Register = "unsearchable-document";

    /// <summary>Puts a document on the list.</summary>
    /// <param name="document">The document; the row's id and body are its text.</param>
    /// <param name="sequence">The sequence that made it so; the row is sorted by it. The row goes when words of this sequence or a later one are kept.</param>
    /// <returns>The row.</returns>
    public static RegisterChange Row(DocumentId document, long sequence) =>
        new(Register, document.ToString(), new RegisterRow("", Sort(sequence), "", $"\"{document}\""));

    /// <summary>How a sequence stands in the row's sort: texts compare as the figures do.</summary>
    /// <param name="sequence">A sequence.</param>
    /// <returns>19 figures.</returns>
    public static string Sort(long sequence) => sequence.ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>The document of a row.</summary>
    /// <param name="body">The row's body.</param>
    /// <returns>The document.</returns>
    public static DocumentId Read(string body) => DocumentId.TryParse(body.Trim('"'), out var document)
        ? document
        : throw new FormatException($"A row of '{Register}' names no document. Take it out of the table of registers.");
}
