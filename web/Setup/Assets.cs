using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using AreaSend.Web.Setup.Settings;
using Microsoft.Net.Http.Headers;

namespace AreaSend.Web.Setup;

/// <summary>The scripts and styles that <c>client/build.mjs</c> wrote: logical names to hashed addresses.</summary>
public sealed partial class Assets
{
    private readonly FrozenDictionary<string, string> names;

    /// <summary>Reads the manifest of the build.</summary>
    public Assets(IWebHostEnvironment host)
    {
        var file = Path.Combine(host.WebRootPath, "dist", "manifest.json");
        if (!File.Exists(file))
        {
            throw new SettingRefusedException($"The scripts and styles are not built: {Path.Combine("wwwroot", "dist", "manifest.json")} is missing. Build the web project with Node.js 20 or later on the path.");
        }

        names = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The address of an asset.</summary>
    /// <param name="name">Its logical name, such as <c>app.css</c>.</param>
    public string this[string name] => $"/dist/{names[name]}";

    /// <summary>How long a browser may keep a file: hashed names for ever, all others must be asked for.</summary>
    public static void SetCaching(HttpContext context, string file) =>
        context.Response.Headers[HeaderNames.CacheControl] = Hashed().IsMatch(file) ? "public, max-age=31536000, immutable" : "no-cache";

    [GeneratedRegex(@"-[A-Z0-9]{8}\.(js|css|map|svg)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hashed();
}
