namespace AreaSend.Framework.Catalogue;

/// <summary>One of the outcomes of a full inspection.</summary>
/// <param name="Number">1 to 3.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Wording">What it says of the arrangements.</param>
/// <param name="Rule">When it is reached.</param>
/// <param name="FollowUp">What follows.</param>
/// <param name="NextFullMonths">Months to the next full inspection, usually at most.</param>
/// <param name="MonitoringMonths">Months from receipt of the final report to a monitoring inspection; null when none follows.</param>
/// <param name="LeastEngagement">Least engagement meetings before the next full inspection.</param>
/// <param name="MostEngagement">Most of them.</param>
/// <param name="Origin">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("framework.outcome")]
public sealed record Outcome(
    [property: Id(0)] int Number,
    [property: Id(1)] string Name,
    [property: Id(2)] string Wording,
    [property: Id(3)] string Rule,
    [property: Id(4)] string FollowUp,
    [property: Id(5)] int NextFullMonths,
    [property: Id(6)] int? MonitoringMonths,
    [property: Id(7)] int LeastEngagement,
    [property: Id(8)] int MostEngagement,
    [property: Id(9)] Origin Origin);
