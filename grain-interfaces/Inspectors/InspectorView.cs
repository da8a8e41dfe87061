using AreaSend.Vocabulary;

namespace AreaSend.Inspectors;

/// <summary>An inspector as people see it.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="Organisation">Inspectorate.</param>
/// <param name="Remit">Remit.</param>
/// <param name="Grade">Grade.</param>
[GenerateSerializer, Immutable, Alias("inspectors.view")]
public sealed record InspectorView(
    [property: Id(0)] PersonId Person,
    [property: Id(1)] string Name,
    [property: Id(2)] Organisation Organisation,
    [property: Id(3)] Remit Remit,
    [property: Id(4)] Grade Grade = Grade.NotRecorded);
