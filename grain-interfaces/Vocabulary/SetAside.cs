namespace AreaSend.Vocabulary;

/// <summary>A usual rule that a person goes against, with the reason. The handbook is guidance, not a set of inflexible rules (K014, draft 2022, paragraph 21).</summary>
/// <param name="Rule">Requirement number of the rule, as the refusal <see cref="RefusalCode.NeedsReason"/> gave it in its source.</param>
/// <param name="Reason">Why; 1 to 500 characters. It is recorded with what was done.</param>
[GenerateSerializer, Immutable, Alias("vocabulary.set-aside")]
public sealed record SetAside([property: Id(0)] string Rule, [property: Id(1)] string Reason);
