namespace AreaSend.Web.Setup;

/// <summary>The face co-hosts one silo on SQLite. The only file of the face that knows the silo library.</summary>
public static class EmbeddedSilo
{
    /// <summary>Adds the silo to this process.</summary>
    public static void Host(WebApplicationBuilder builder) => throw new SettingRefusedException("AreaSend:Mode Embedded needs the silo library.");
}
