using System.Collections.Immutable;

namespace AreaSend.Framework.Catalogue;

/// <summary>A kind of activity in the timetable of an inspection.</summary>
/// <param name="Code">Its code, such as <c>KIT</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Phase">When it usually is.</param>
/// <param name="Attendees">Who is usually there.</param>
/// <param name="Modes">How it may be held; empty when it is no meeting.</param>
/// <param name="Note">What is to be kept in mind.</param>
/// <param name="Origin">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("framework.activity-kind")]
public sealed record ActivityKind(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] ActivityPhase Phase,
    [property: Id(3)] string Attendees,
    [property: Id(4)] ImmutableArray<ActivityMode> Modes,
    [property: Id(5)] string Note,
    [property: Id(6)] Origin Origin);
