using AreaSend.Documents.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Compaction;

/// <summary>A document as grain storage keeps it: derived from the ledger, deletable, and made again when it does not fit the ledger any more.</summary>
[GenerateSerializer, Alias("documents.snapshot")]
public sealed record DocumentSnapshot
{
    /// <summary>The form that this version writes; another one is made again.</summary>
    public const int CurrentForm = 1;

    /// <summary>The form; 0 when nothing is stored.</summary>
    [Id(0)]
    public int Form { get; init; }

    /// <summary>The last sequence that counts.</summary>
    [Id(1)]
    public long Sequence { get; init; }

    /// <summary>Hash of the ledger's entry of that sequence: a snapshot of another history is not taken for this one.</summary>
    [Id(2)]
    public byte[] Hash { get; init; } = [];

    /// <summary>The compacted text, a Yjs update of version 1.</summary>
    [Id(3)]
    public byte[] Text { get; init; } = [];

    /// <summary>Yjs clients, in the order of <see cref="Owners"/>.</summary>
    [Id(4)]
    public long[] Clients { get; init; } = [];

    /// <summary>For each client, which of <see cref="People"/> and <see cref="Devices"/> it belongs to.</summary>
    [Id(5)]
    public int[] Owners { get; init; } = [];

    /// <summary>People who own clients.</summary>
    [Id(6)]
    public PersonId[] People { get; init; } = [];

    /// <summary>Their devices.</summary>
    [Id(7)]
    public Guid[] Devices { get; init; } = [];

    /// <summary>The freeze in force.</summary>
    [Id(8)]
    public DocumentFreeze? Freeze { get; init; }

    /// <summary>Version of the note's schema that the text is written with.</summary>
    [Id(9)]
    public int Schema { get; init; }
}
