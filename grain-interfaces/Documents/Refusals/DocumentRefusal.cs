using System.Collections.Frozen;

namespace AreaSend.Documents.Refusals;

/// <summary>Codes of the document room: the rule of the gate that a submission broke. Those of <see cref="Vocabulary.RefusalCode"/> come beside them.</summary>
public static class DocumentRefusal
{
    /// <summary>The text is frozen. Keep the changes; they may be sent when the freeze is lifted.</summary>
    public const string Frozen = "frozen";

    /// <summary>The author's editor knows an older schema than the text has. Read, do not write; reload.</summary>
    public const string Outdated = "outdated";

    /// <summary>It builds on text that the server does not have. Catch up, then send again.</summary>
    public const string Gap = "update-gap";

    /// <summary>The bytes are no Yjs update of version 1, or do not end where it ends.</summary>
    public const string Malformed = "update-malformed";

    /// <summary>It holds a struct that only a server may make: collected (GC) or skipped text.</summary>
    public const string Collected = "update-collected";

    /// <summary>It writes as a Yjs client of another person or device.</summary>
    public const string Forged = "update-forged";

    /// <summary>It says something else at a place that is written already.</summary>
    public const string Equivocal = "update-equivocal";

    /// <summary>It nests deeper than <see cref="DocumentLimits"/> allow.</summary>
    public const string TooDeep = "update-too-deep";

    /// <summary>It holds a name, a kind of content or an arrangement that is not of the note's schema.</summary>
    public const string Foreign = "update-foreign";

    private static readonly FrozenSet<string> Hostile = FrozenSet.ToFrozenSet([Malformed, Collected, Forged, Equivocal, TooDeep, Foreign], StringComparer.Ordinal);

    /// <summary>Whether our own client never sends such a thing, so that three of them end the connection.</summary>
    /// <param name="code">A refusal's code.</param>
    /// <returns>True for the codes of broken and forged updates.</returns>
    public static bool IsHostile(string code) => Hostile.Contains(code);
}
