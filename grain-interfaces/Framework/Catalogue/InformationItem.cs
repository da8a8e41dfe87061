namespace AreaSend.Framework.Catalogue;

/// <summary>One line of what the partnership is asked for.</summary>
/// <param name="Number">Its number, such as <c>2.4</c>; <c>0.x</c> and <c>Tx</c> are numbers of this service.</param>
/// <param name="Title">Its title.</param>
/// <param name="Content">What it is, in our words.</param>
/// <param name="Due">With which set it is due.</param>
/// <param name="Template">Name of the template that it comes in; null when it has none.</param>
/// <param name="Origin">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("framework.information-item")]
public sealed record InformationItem(
    [property: Id(0)] string Number,
    [property: Id(1)] string Title,
    [property: Id(2)] string Content,
    [property: Id(3)] InformationDue Due,
    [property: Id(4)] string? Template,
    [property: Id(5)] Origin Origin);
