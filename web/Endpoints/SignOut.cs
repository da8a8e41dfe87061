using Microsoft.AspNetCore.Authentication;

namespace AreaSend.Web.Endpoints;

/// <summary><c>POST /sign-out</c>.</summary>
public static class SignOut
{
    /// <summary>Maps it.</summary>
    public static void MapSignOut(this WebApplication app) => app.MapPost("/sign-out", async context =>
    {
        await context.SignOutAsync();
        context.Response.Redirect("/sign-in");
    });
}
