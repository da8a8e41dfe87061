using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Setup.Gates;

/// <summary>Every change needs the page's antiforgery token (form field, or header X-CSRF-TOKEN); a page takes forms only.</summary>
public sealed class CsrfGate(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (ErrorPages.IsShowing(context) || context.Request.Path == "/csp-report" || HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method))
        {
            await next(context);
        }
        else if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null && !context.Request.HasFormContentType)
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        }
        else if (!await IsProven(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else
        {
            await next(context);
        }
    }

    // The form is read here, so that one too large or broken is refused before a page sees it
    private async Task<bool> IsProven(HttpContext context)
    {
        if (context.Request.HasFormContentType)
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
        }

        return await antiforgery.IsRequestValidAsync(context);
    }
}
