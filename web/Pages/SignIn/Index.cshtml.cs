using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.Setup.Settings;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.SignIn;

/// <summary>Sign in: as a demonstration person, or at the sign-in provider.</summary>
public sealed class IndexModel(IGrainFactory grains, WebOptions options) : PageModel
{
    [BindProperty(Name = "person")]
    public string? Person { get; set; }

    [BindProperty(Name = "return", SupportsGet = true)]
    public string? ReturnAsked { get; set; }

    public string Return => Url.IsLocalUrl(ReturnAsked) ? ReturnAsked! : "/";

    public ImmutableArray<DemonstrationPerson> People { get; private set; } = [];

    public IReadOnlyList<Choice> Choices => [.. People.Select(one => new Choice(one.Actor.Person.Value, one.Actor.Name, one.Part))];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "login_hint")] string? hint)
    {
        if (ActorClaims.Read(User) is not null)
        {
            return LocalRedirect(Return);
        }

        await ShowPeople();
        return hint is not null && options.OpenIdConnect is not null ? AtProvider(hint) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (options.OpenIdConnect is not null)
        {
            return AtProvider(hint: null);
        }

        await ShowPeople();
        if (People.FirstOrDefault(one => one.Actor.Person.Value == Person) is not { } chosen)
        {
            ModelState.AddModelError("person", "Select who you want to sign in as");
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        await HttpContext.SignInAsync(chosen.Actor);
        return LocalRedirect(Return);
    }

    private ChallengeResult AtProvider(string? hint)
    {
        var properties = new OpenIdConnectChallengeProperties { RedirectUri = Return };
        if (hint is not null)
        {
            properties.SetParameter("login_hint", hint);
        }

        return Challenge(properties, OpenIdConnectDefaults.AuthenticationScheme);
    }

    private async Task ShowPeople()
    {
        if (!options.Demonstration)
        {
            return;
        }

        RequestContext.Set(Actor.Key, Actor.System);
        var answer = await grains.GetGrain<IDemonstrationGrain>(IDemonstrationGrain.TheKey).PeopleAsync();
        People = answer.Accepted ? answer.Value : [];
    }
}
