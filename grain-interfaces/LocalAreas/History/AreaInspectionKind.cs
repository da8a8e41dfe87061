namespace AreaSend.LocalAreas.History;

/// <summary>What kind of inspection of an area took place or is due. Requirement K008.</summary>
[GenerateSerializer, Alias("local-areas.history.inspection-kind")]
public enum AreaInspectionKind
{
    /// <summary>A full inspection, with an outcome.</summary>
    Full = 0,

    /// <summary>A monitoring inspection, which says whether effective action was taken.</summary>
    Monitoring = 1,
}
