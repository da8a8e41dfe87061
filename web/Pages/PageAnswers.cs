using System.Collections.Immutable;
using AreaSend.Documents.Refusals;
using AreaSend.Vocabulary;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages;

/// <summary>What a refusal becomes on the screen.</summary>
public static class PageAnswers
{
    /// <summary>The page itself, with a status.</summary>
    public static PageResult WithStatus(this PageModel page, int status)
    {
        page.Response.StatusCode = status;
        return page.Page();
    }

    /// <summary>Notes an error of a field unless it is good.</summary>
    public static void Check(this PageModel page, bool good, string field, string sentence)
    {
        if (!good)
        {
            page.ModelState.AddModelError(field, sentence);
        }
    }

    /// <summary>The reasons that the form gives for going against what is usual; the partial <c>_Reasons</c> asks for them.</summary>
    public static ImmutableArray<SetAside> Reasons(this PageModel page) =>
        [.. page.Request.Form.Where(field => field.Key.StartsWith("Reasons.", StringComparison.Ordinal)).Select(field => new SetAside(field.Key["Reasons.".Length..], field.Value.ToString()))];

    /// <summary>A refusal: the error page of its status; or, when it is about what was typed, this page again with the sentence in place.</summary>
    public static IActionResult Refuse(this PageModel page, Refusal refusal)
    {
        switch (refusal.Code)
        {
            case RefusalCode.Unknown when refusal.Field is null:
                return page.NotFound();
            case RefusalCode.Forbidden:
                return page.StatusCode(StatusCodes.Status403Forbidden);
            case RefusalCode.Unavailable:
                return page.StatusCode(StatusCodes.Status503ServiceUnavailable);
            case RefusalCode.NeedsReason:
                page.ModelState.AddModelError($"Reasons.{refusal.Source}", refusal.Message);
                return page.WithStatus(StatusCodes.Status400BadRequest);
            default:
                page.ModelState.AddModelError(refusal.Field ?? "", refusal.Message);
                return page.WithStatus(refusal.Code is RefusalCode.Stale or RefusalCode.Exists or DocumentRefusal.Frozen ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
        }
    }
}
