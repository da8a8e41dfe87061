using AreaSend.Web.Live;
using AreaSend.Web.Setup.Sessions;
using Microsoft.AspNetCore.Authentication;

namespace AreaSend.Web.Endpoints;

/// <summary><c>POST /sign-out</c>: ends the session, wherever it is in use, and then forgets the cookie.</summary>
public static class SignOut
{
    /// <summary>Maps it.</summary>
    public static void MapSignOut(this WebApplication app) => app.MapPost("/sign-out", static async (HttpContext context, LiveSessions sessions) =>
    {
        await sessions.EndAsync(SessionClaim.Read(context.User)!);
        await context.SignOutAsync();
        context.Response.Redirect("/sign-in");
    });
}
