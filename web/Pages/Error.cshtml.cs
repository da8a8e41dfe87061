using AreaSend.Web.Setup;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages;

/// <summary>What went wrong, in plain words, with the status that says the same to programs.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    private const string NotLost = "Text you wrote in a note is still on this device.";

    [FromRoute]
    public int Code { get; set; }

    /// <summary>The form that could not be recorded; null when none was sent, or when it was refused for what it is.</summary>
    public KeptForm? Kept { get; private set; }

    public string Heading => Code switch
    {
        400 => "We could not use what was sent",
        401 => "Sign in first",
        403 => "You cannot do this here",
        404 => "Page not found",
        405 or 415 => "This page cannot take what was sent",
        409 => "Someone was faster",
        413 => "That is too large",
        503 => "Sorry, the service is unavailable",
        _ => "Sorry, there is a problem with the service",
    };

    public IReadOnlyList<string> Sentences => Code switch
    {
        400 => ["The form may have been open for a long time, or in another window in which someone else signed in.", "Go back, reload the page and send it again."],
        401 => ["Sign in, then open the page again."],
        403 => ["Your account has no part in this. If it should have, ask the lead inspector or a scheduler."],
        404 => ["If you typed the address, check it is right.", "If you followed a link, the page may not exist, or you may have no part in it."],
        405 or 415 => ["Go back and use the form on the page."],
        409 => ["What you changed was changed by someone else a moment before. Go back, reload the page and look at both."],
        413 => ["Send less at once. Nothing was recorded. " + NotLost],
        503 => ["The service cannot reach its records, or the place where you sign in. Try again in a minute. " + NotLost],
        _ => ["Try again later. " + NotLost],
    };

    public IActionResult OnGet() => Show();

    public IActionResult OnPost() => Show();

    private IActionResult Show()
    {
        if (!ErrorPages.IsShowing(HttpContext))
        {
            Response.StatusCode = Code is >= 400 and <= 599 ? Code : StatusCodes.Status404NotFound;
        }
        else if (Code >= StatusCodes.Status500InternalServerError && HttpMethods.IsPost(Request.Method) && Request.HasFormContentType)
        {
            Kept = KeptForm.Of(HttpContext.Features.Get<IStatusCodeReExecuteFeature>()!, Request.Form);
        }

        return Page();
    }
}
