using AreaSend.Documents;
using AreaSend.Grains.Ledger;

namespace AreaSend.Grains.Documents;

/// <summary>The list of documents whose words may be newer than what search knows: a row comes with the first update after a projection, in its transaction, and goes when the words are kept. After a crash, what is on it is projected.</summary>
public static class UnsearchableDocuments
{
    /// <summary>The list's name among the registers.</summary>
    public const string Register = "unsearchable-document";

    /// <summary>Puts a document on the list.</summary>
    /// <param name="document">The document; the row's id is its text.</param>
    /// <param name="sequence">The sequence that made it so; the row's body is its figures. The row goes when words of this sequence or a later one are kept.</param>
    /// <returns>The row.</returns>
    public static RegisterChange Row(DocumentId document, long sequence) =>
        new(Register, document.ToString(), new RegisterRow("", "", "", sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
