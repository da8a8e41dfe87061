namespace AreaSend.Inspections.Lifecycle;

/// <summary>How an area was told of its inspection.</summary>
[GenerateSerializer, Alias("inspections.call-channel")]
public enum CallChannel
{
    /// <summary>Telephone.</summary>
    Telephone = 0,

    /// <summary>Video call.</summary>
    Video = 1,

    /// <summary>Email, when nobody could be reached.</summary>
    Email = 2,
}
