using System.Collections.Immutable;

namespace AreaSend.Framework.Catalogue;

/// <summary>One of the criteria that inspectors evaluate against. Prompts only: evidence need not belong to any (K011, K012).</summary>
/// <param name="Number">1 to 11.</param>
/// <param name="Group">Which of the two groups.</param>
/// <param name="Title">What is evaluated, in our words.</param>
/// <param name="Prompts">What to look at, in our words.</param>
/// <param name="Origin">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("framework.criterion")]
public sealed record Criterion(
    [property: Id(0)] int Number,
    [property: Id(1)] CriterionGroup Group,
    [property: Id(2)] string Title,
    [property: Id(3)] ImmutableArray<string> Prompts,
    [property: Id(4)] Origin Origin);
