namespace AreaSend.Web.Endpoints;

/// <summary><c>POST /session/active</c>: somebody types, though no page is asked for. Slides the sign-in cookie as every request does: once half of its 30 minutes are used up.</summary>
public static class SessionActive
{
    /// <summary>Maps it.</summary>
    public static void MapSessionActive(this WebApplication app) => app.MapPost("/session/active", static () => Results.NoContent());
}
