namespace AreaSend.Silo;

/// <summary>The two ways to run.</summary>
public enum SiloMode
{
    /// <summary>One process, files in a folder.</summary>
    Embedded,

    /// <summary>Several silos and web nodes on PostgreSQL.</summary>
    Cluster,
}
