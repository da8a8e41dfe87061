namespace AreaSend.TrackedChildren;

/// <summary>All that can happen to a tracked child's entry.</summary>
[GenerateSerializer, Alias("tracked-children.event")]
public abstract record TrackedChildEvent
{
    private TrackedChildEvent()
    {
    }

    /// <summary>A child was added to an inspection.</summary>
    /// <param name="Inspection">Inspection id.</param>
    /// <param name="Reference">Reference.</param>
    /// <param name="Need">Main need.</param>
    /// <param name="Provision">Provision.</param>
    [GenerateSerializer, Immutable, Alias("tracked-child.added.v1")]
    public sealed record Added(
        [property: Id(0)] Guid Inspection,
        [property: Id(1)] string Reference,
        [property: Id(2)] string Need,
        [property: Id(3)] string Provision) : TrackedChildEvent;

    /// <summary>Need or provision was changed.</summary>
    /// <param name="Need">Main need.</param>
    /// <param name="Provision">Provision.</param>
    [GenerateSerializer, Immutable, Alias("tracked-child.revised.v1")]
    public sealed record Revised([property: Id(0)] string Need, [property: Id(1)] string Provision) : TrackedChildEvent;
}
