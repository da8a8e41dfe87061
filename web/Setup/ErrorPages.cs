using Microsoft.AspNetCore.Diagnostics;

namespace AreaSend.Web.Setup;

/// <summary>What a broken request becomes: the right status, then the page of that status in plain words.</summary>
public static class ErrorPages
{
    /// <summary>How exceptions become statuses.</summary>
    public static ExceptionHandlerOptions OnException { get; } = new()
    {
        ExceptionHandler = context => Task.CompletedTask,
        StatusCodeSelector = StatusOf,
        AllowStatusCode404Response = true,
    };

    /// <summary>Whether the request is already on its way to an error page, so that the gates have spoken.</summary>
    public static bool IsShowing(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        TimeoutException or OrleansException => StatusCodes.Status503ServiceUnavailable,
        _ when exception.GetType().Name == "LedgerUnavailableException" => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
