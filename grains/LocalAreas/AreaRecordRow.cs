using AreaSend.LocalAreas.History;

namespace AreaSend.Grains.LocalAreas;

/// <summary>One area in the list that the schedule reads.</summary>
/// <param name="Code">DfE code.</param>
/// <param name="Name">Name.</param>
/// <param name="Region">Ofsted region.</param>
/// <param name="Record">What decides when it is inspected next.</param>
internal sealed record AreaRecordRow(string Code, string Name, string Region, AreaRecord Record);
