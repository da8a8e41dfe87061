using AreaSend.Documents;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Rules;

/// <summary>One thing that happened to a document.</summary>
/// <param name="Sequence">Its place, from 1.</param>
/// <param name="At">When the ledger took it.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Happened">What happened.</param>
public sealed record ChronicleEntry(long Sequence, DateTimeOffset At, PersonId Person, DocumentEvent Happened);
