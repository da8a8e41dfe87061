using System.Globalization;

namespace AreaSend.Web.Endpoints;

/// <summary><c>/.well-known/security.txt</c> (RFC 9116): whom to tell about a weakness. The contact is <c>AreaSend:SecurityContact</c>.</summary>
public static class SecurityText
{
    /// <summary>Maps it.</summary>
    public static void MapSecurityText(this WebApplication app) => app.MapGet("/.well-known/security.txt", (HttpContext context, IConfiguration settings, TimeProvider time) =>
    {
        var contact = settings["AreaSend:SecurityContact"] is { Length: > 0 } given ? given : $"mailto:security@{context.Request.Host.Host}";
        var expires = time.GetUtcNow().AddDays(180).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture);
        var self = $"{context.Request.Scheme}://{context.Request.Host}/.well-known/security.txt";
        return Results.Text($"Contact: {contact}\nExpires: {expires}\nPreferred-Languages: en\nCanonical: {self}\n", "text/plain; charset=utf-8");
    });
}
