namespace AreaSend.LocalAreas;

/// <summary>All that can happen to a local area.</summary>
[GenerateSerializer, Alias("local-areas.event")]
public abstract record LocalAreaEvent
{
    private LocalAreaEvent()
    {
    }

    /// <summary>The area was recorded from the shipped list, or its facts were corrected by a newer one.</summary>
    /// <param name="Code">DfE code.</param>
    /// <param name="Name">Name.</param>
    /// <param name="GssCode">Statistics office code, or empty.</param>
    /// <param name="Region">Ofsted region.</param>
    /// <param name="IntegratedCareBoard">Integrated care board.</param>
    [GenerateSerializer, Immutable, Alias("local-area.recorded.v1")]
    public sealed record Recorded(
        [property: Id(0)] string Code,
        [property: Id(1)] string Name,
        [property: Id(2)] string GssCode,
        [property: Id(3)] string Region,
        [property: Id(4)] string IntegratedCareBoard) : LocalAreaEvent;
}
