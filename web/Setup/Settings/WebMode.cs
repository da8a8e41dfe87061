namespace AreaSend.Web.Setup.Settings;

/// <summary>How the face finds the grains.</summary>
public enum WebMode
{
    /// <summary>One process: the face co-hosts a silo on SQLite.</summary>
    Embedded = 0,

    /// <summary>The face is a client of a silo cluster on PostgreSQL.</summary>
    Cluster = 1,
}
