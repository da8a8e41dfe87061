namespace AreaSend.LocalAreas.Partnership;

/// <summary>Who speaks for a part of the partnership.</summary>
/// <param name="Part">The part.</param>
/// <param name="Name">Name of the person or group; 1 to 200 characters.</param>
/// <param name="Reach">Email address or telephone number; may be empty.</param>
[GenerateSerializer, Immutable, Alias("local-areas.partnership.contact")]
public sealed record PartnershipContact(
    [property: Id(0)] PartnershipPart Part,
    [property: Id(1)] string Name,
    [property: Id(2)] string Reach);
