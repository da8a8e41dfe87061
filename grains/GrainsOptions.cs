namespace AreaSend.Grains;

/// <summary>What a host decides about the grains.</summary>
public sealed record GrainsOptions
{
    /// <summary>Whether the invented area, inspection and people of the demonstration may be recorded and signed in as. Embedded mode only; off unless a host says otherwise.</summary>
    public bool Demonstration { get; init; }
}
