using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.SignIn;

/// <summary>Why a sign-in at the provider came to nothing.</summary>
public sealed class RefusedModel : PageModel
{
    [FromRoute]
    public string Why { get; set; } = "";

    private bool Account => Why == "account";

    public string Heading => Account ? "Your account cannot be used here" : "The sign-in did not work";

    public string Sentence => Account
        ? "You signed in at your organisation, but your account does not say who you are here: inspector, scheduler or officer of a local area. Ask those who look after accounts at your organisation."
        : "The answer of the sign-in page was too old or did not belong to this browser. Nobody is signed in.";

    public PageResult OnGet() => this.WithStatus(Account ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest);
}
