using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;

namespace AreaSend.Web.Pages.Inspections.Steps;

/// <summary>One step of an inspection as a form: what it asks for.</summary>
/// <param name="Slug">How it stands in the address.</param>
/// <param name="Kind">The move.</param>
/// <param name="Title">The page's heading.</param>
/// <param name="Button">The button's words.</param>
/// <param name="Lead">A sentence about it.</param>
public sealed record StepForm(string Slug, InspectionMoveKind Kind, string Title, string Button, string Lead)
{
    /// <summary>Label of the date; null when it asks for none.</summary>
    public string? Day { get; init; }

    /// <summary>Whether it asks for a time beside the date.</summary>
    public bool HasTime { get; init; }

    /// <summary>The fields for text: name, label, hint; long ones are for a sentence or two.</summary>
    public IReadOnlyList<(string Name, string Label, string? Hint, bool Long)> Texts { get; init; } = [];

    /// <summary>Whether it asks how and by whom the area was told.</summary>
    public bool IsCall => Kind is InspectionMoveKind.CallDcs or InspectionMoveKind.CallIcb;

    /// <summary>Whether it asks for yes or no to a deferral.</summary>
    public bool IsDecision => Kind is InspectionMoveKind.DecideDeferral;

    /// <summary>The stage that it begins; null when it begins none.</summary>
    public InspectionStage? Begins { get; init; }
}
