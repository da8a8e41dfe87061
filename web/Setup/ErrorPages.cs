using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace AreaSend.Web.Setup;

/// <summary>What a broken request becomes: the right status, then the page of that status in plain words.</summary>
public static class ErrorPages
{
    /// <summary>How exceptions become statuses.</summary>
    public static ExceptionHandlerOptions OnException { get; } = new()
    {
        ExceptionHandler = ForgetBrokenForm,
        StatusCodeSelector = StatusOf,
        AllowStatusCode404Response = true,
    };

    /// <summary>Whether the request is already on its way to an error page, so that the gates have spoken.</summary>
    public static bool IsShowing(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        AntiforgeryValidationException => exception.InnerException is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest,
        TimeoutException or OrleansException => StatusCodes.Status503ServiceUnavailable,
        _ when IsProviderAway(exception) => StatusCodes.Status503ServiceUnavailable,
        _ when exception.GetType().Name == "LedgerUnavailableException" => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    // A form that could not be read once cannot be read by the error page either
    private static Task ForgetBrokenForm(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is IOException or InvalidDataException or AntiforgeryValidationException)
        {
            context.Request.Form = FormCollection.Empty;
        }

        return Task.CompletedTask;
    }

    // The sign-in provider is the only place that the face asks over HTTP
    private static bool IsProviderAway(Exception exception) =>
        exception is HttpRequestException || (exception.InnerException is { } inner && IsProviderAway(inner));
}
