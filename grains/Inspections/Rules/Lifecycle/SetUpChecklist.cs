using System.Collections.Immutable;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>The agenda of the set-up discussion.</summary>
[Handbook("K053", "draft 2022, paragraph 65")]
public static class SetUpChecklist
{
    private static readonly ImmutableArray<SetUpItem> All = [.. Enum.GetValues<SetUpItem>()];

    /// <summary>The items for a kind of inspection.</summary>
    /// <param name="kind">Full or monitoring.</param>
    /// <returns>The items in their order; a monitoring inspection has one more.</returns>
    [Handbook("K054", "summary of changes June 2025, paragraph 8"), Handbook("K055", "summary of changes April 2024, paragraph 85")]
    [Handbook("K056", "summary of changes January and April 2024, paragraphs 80, 85, 105"), Handbook("K057", "draft 2022, paragraph 65")]
    [Handbook("K058", "draft 2022, paragraph 65"), Handbook("K185", "draft 2022, paragraph 130")]
    public static ImmutableArray<SetUpItem> For(InspectionKind kind) =>
        kind is InspectionKind.Monitoring ? All : All.Remove(SetUpItem.ParentCarerForumTold);

    /// <summary>The items that are not ticked.</summary>
    /// <param name="kind">Full or monitoring.</param>
    /// <param name="state">The inspection.</param>
    /// <returns>The items in their order; empty when all are ticked.</returns>
    public static ImmutableArray<SetUpItem> Open(InspectionKind kind, LifecycleState state) => [.. For(kind).Where(item => !state.Ticks.ContainsKey(item))];

    /// <summary>An item in words.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The words, such as <c>code of conduct</c>.</returns>
    public static string Words(SetUpItem item) => item switch
    {
        SetUpItem.Timetable => "timetable, and who attends what",
        SetUpItem.ChildrenAndFamilies => "talking with children, young people and families",
        SetUpItem.RegularFeedback => "regular feedback during the inspection",
        SetUpItem.InformationRequest => "information request",
        SetUpItem.CodeOfConduct => "code of conduct",
        SetUpItem.Equalities => "equality duties and reasonable adjustments",
        SetUpItem.WellBeing => "well-being, who may be present, how to raise a concern",
        SetUpItem.Surveys => "surveys are distributed",
        SetUpItem.StakeholdersTold => "providers, services and parents are told",
        SetUpItem.ParentCarerForumTold => "parent carer forum is told the same day",
        _ => "unknown item",
    };
}
