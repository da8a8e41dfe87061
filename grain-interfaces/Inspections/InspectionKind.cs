namespace AreaSend.Inspections;

/// <summary>What kind of inspection it is. Requirement K008.</summary>
[GenerateSerializer, Alias("inspections.kind")]
public enum InspectionKind
{
    /// <summary>A full inspection, under section 20(1)(a) of the Children Act 2004.</summary>
    Full = 0,

    /// <summary>A monitoring inspection, under section 20(2) of the Children Act 2004.</summary>
    Monitoring = 1,
}
