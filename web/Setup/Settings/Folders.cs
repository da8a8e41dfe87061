namespace AreaSend.Web.Setup.Settings;

/// <summary>The folders of the face: made when they are missing, and tried, before anything starts.</summary>
public static class Folders
{
    /// <summary>Makes the folder of the embedded store and the one of the keys that protect cookies.</summary>
    /// <returns>The folder of the keys.</returns>
    /// <exception cref="SettingRefusedException">One cannot be made, or nothing can be written in it.</exception>
    public static DirectoryInfo Make(WebOptions options)
    {
        if (options.Mode is WebMode.Embedded)
        {
            Make("AreaSend:Data", options.Data);
        }

        return Make(options.KeysGiven ? "AreaSend:Keys" : "AreaSend:Data", options.Keys);
    }

    private static DirectoryInfo Make(string setting, string path)
    {
        try
        {
            var folder = Directory.CreateDirectory(path);
            using var probe = new FileStream(Path.Combine(path, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return folder;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SettingRefusedException($"{setting} names the folder '{path}', which this program cannot make or write. Choose another one.", cause);
        }
    }
}
