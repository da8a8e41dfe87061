namespace AreaSend.Inspectors;

/// <summary>All that can happen to an inspector's entry.</summary>
[GenerateSerializer, Alias("inspectors.event")]
public abstract record InspectorEvent
{
    private InspectorEvent()
    {
    }

    /// <summary>The inspector was registered, or the entry was corrected.</summary>
    /// <param name="Person">Person id.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Organisation">Inspectorate.</param>
    /// <param name="Remit">Remit.</param>
    [GenerateSerializer, Immutable, Alias("inspector.registered.v1")]
    public sealed record Registered(
        [property: Id(0)] string Person,
        [property: Id(1)] string Name,
        [property: Id(2)] Organisation Organisation,
        [property: Id(3)] Remit Remit) : InspectorEvent;
}
