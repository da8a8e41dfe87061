using System.Diagnostics.CodeAnalysis;

namespace AreaSend.Vocabulary;

/// <summary>What a grain answers: a value, or a <see cref="Vocabulary.Refusal"/>. Exceptions are kept for bugs and broken machines.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[GenerateSerializer, Immutable, Alias("vocabulary.answer`1")]
public sealed record Answer<T>
{
    /// <summary>The value; null when refused.</summary>
    [Id(0)]
    public T? Value { get; init; }

    /// <summary>The refusal; null when accepted.</summary>
    [Id(1)]
    public Refusal? Refusal { get; init; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Accepted => Refusal is null;

    /// <summary>An accepted answer.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Answer<T>(T value) => new() { Value = value };

    /// <summary>A refused answer.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator Answer<T>(Refusal refusal) => new() { Refusal = refusal };
}
