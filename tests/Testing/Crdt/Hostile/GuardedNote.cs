using AreaSend.Grains.Documents.Crdt;
using AreaSend.Grains.Documents.Crdt.Outlines;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Testing.Crdt.Hostile;

/// <summary>A note behind its gate, as the grain keeps one: what came in, and the outline that decides what may.</summary>
public sealed class GuardedNote
{
    private readonly List<byte[]> updates = [];
    private DocumentOutline outline = new();
    private byte[]? whole;

    /// <summary>The next clock of every client.</summary>
    public IReadOnlyList<KeyValuePair<long, long>> Clients => [.. outline.Clients];

    /// <summary>Whether it was opened again since: then of what is deleted with what it stood in, no order is known any more.</summary>
    public bool IsReopened { get; private set; }

    /// <summary>Everything that came in, merged.</summary>
    public byte[] Whole => whole ??= CrdtUpdate.Merge(updates);

    /// <summary>Whose a client of a made history is: each its own person on one device.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The author.</returns>
    public static DocumentAuthor AuthorOf(long client) => new(new PersonId($"person-{client}"), new Guid((int)(client % int.MaxValue), 1, 1, [1, 2, 3, 4, 5, 6, 7, 8]));

    /// <summary>Whose a client is; null when nobody has written with it.</summary>
    /// <param name="client">The client.</param>
    /// <returns>The owner.</returns>
    public DocumentAuthor? OwnerOf(long client) => outline.OwnerOf(client);

    /// <summary>What the gate says of an update, which stays outside whatever it says.</summary>
    /// <param name="update">The update.</param>
    /// <param name="author">Who sends it.</param>
    /// <returns>The answer.</returns>
    public Admission Ask(byte[] update, DocumentAuthor author)
    {
        var answer = UpdateAdmission.Admit(update, author, outline, Known);
        outline.Forget();
        return answer;
    }

    /// <summary>Lets an update in if the gate does.</summary>
    /// <param name="update">The update.</param>
    /// <param name="author">Who sends it.</param>
    /// <returns>The answer.</returns>
    public Admission Submit(byte[] update, DocumentAuthor author)
    {
        var answer = UpdateAdmission.Admit(update, author, outline, Known);
        if (answer.Refusal is null)
        {
            outline.Keep();
            updates.Add(update);
            whole = null;
        }
        else
        {
            outline.Forget();
        }

        return answer;
    }

    /// <summary>Forgets the outline and makes it again from the compacted text, as after a restart.</summary>
    public void Reopen()
    {
        var document = new CrdtDocument();
        document.Apply(CrdtUpdate.Compact(updates));
        var reopened = new DocumentOutline();
        OutlineReader.Read(reopened, document, client => outline.OwnerOf(client)!.Value);
        (outline, IsReopened) = (reopened, true);
    }

    private byte[] Known(long client, ClockRange range) => CrdtUpdate.Slice(updates, client, range);
}
