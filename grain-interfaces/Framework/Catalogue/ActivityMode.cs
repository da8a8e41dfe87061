namespace AreaSend.Framework.Catalogue;

/// <summary>How a meeting is held.</summary>
[GenerateSerializer, Alias("framework.activity-mode")]
public enum ActivityMode
{
    /// <summary>By video.</summary>
    Remote = 0,

    /// <summary>In person.</summary>
    OnSite = 1,

    /// <summary>By phone.</summary>
    Phone = 2,
}
