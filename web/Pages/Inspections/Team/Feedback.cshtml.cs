using AreaSend.Inspections;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.Inspections.Team;

/// <summary>The lead's feedback to inspectors of the team.</summary>
[Handbook("K047", "draft 2022, paragraph 119")]
public sealed class FeedbackModel(IGrainFactory grains) : TeamPage(grains)
{
    [BindProperty]
    public string? Person { get; set; }

    [BindProperty(Name = "Words")]
    public string? Said { get; set; }

    public IReadOnlyList<Choice> Members =>
        [new("", "Choose an inspector"), .. View.Team.Where(one => one.Person != ActorClaims.Read(User)?.Person).Select(one => new Choice(one.Person.Value, $"{one.Name}, {Words.Of(one.Role)}"))];

    public async Task<IActionResult> OnGetAsync(InspectionId id) => await Read(id) ?? Page();

    public async Task<IActionResult> OnPostAsync(InspectionId id)
    {
        var known = PersonId.TryParse(Person, out var person);
        this.Check(known, nameof(Person), "Select an inspector");
        return await Read(id) ?? await Send(id, "people/feedback", grain => grain.GiveFeedbackAsync(new CommandId(CommandId), new() { Person = person, Words = OneLine.Of(Said) }));
    }
}
