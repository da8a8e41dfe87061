namespace AreaSend.Vocabulary;

/// <summary>Ties a rule, and its test, to the handbook: the requirement's K-number and, where known, document and paragraph.</summary>
/// <param name="requirement">Requirement number such as <c>K045</c>.</param>
/// <param name="source">Document, edition and paragraph such as <c>draft 2022, paragraph 60</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Field, AllowMultiple = true)]
public sealed class HandbookAttribute(string requirement, string? source = null) : Attribute
{
    /// <summary>Requirement number such as <c>K045</c>.</summary>
    public string Requirement { get; } = requirement;

    /// <summary>Document, edition and paragraph, when known.</summary>
    public string? Source { get; } = source;
}
