namespace AreaSend.Web.Setup.Gates;

/// <summary>Whether someone has signed out could not be found out: the request is told to come again, neither let in nor signed out.</summary>
public sealed class SessionGate(RequestDelegate next)
{
    private static readonly object Unknown = new();

    /// <summary>Notes that the session of this request could not be looked up.</summary>
    public static void NotFoundOut(HttpContext context) => context.Items[Unknown] = Unknown;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Items.ContainsKey(Unknown) && !ErrorPages.IsShowing(context))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        await next(context);
    }
}
