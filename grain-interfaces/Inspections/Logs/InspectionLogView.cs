using System.Collections.Immutable;

namespace AreaSend.Inspections.Logs;

/// <summary>The restricted log as the caller may see it.</summary>
/// <param name="Entries">The entries, latest first: all for the leads and quality assurance, their own for the other inspectors, none for shadows.</param>
/// <param name="SeesAll">Whether the caller sees every entry.</param>
/// <param name="MayHandle">Whether the caller records answers and closes entries.</param>
[GenerateSerializer, Immutable, Alias("inspections.logs.view")]
public sealed record InspectionLogView(
    [property: Id(0)] ImmutableArray<LogEntry> Entries,
    [property: Id(1)] bool SeesAll,
    [property: Id(2)] bool MayHandle);
