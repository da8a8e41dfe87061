namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>A grain's state as a test keeps it.</summary>
[GenerateSerializer, Alias("test.kept")]
public sealed record Kept
{
    [Id(0)]
    public string Text { get; init; } = string.Empty;

    [Id(1)]
    public DateTimeOffset At { get; init; }
}
