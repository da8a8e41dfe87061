using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspections.Team;
using AreaSend.Vocabulary;
using AreaSend.Web.Pages.Inspections.Team;
using AreaSend.Web.Pages.Inspectors;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections;

/// <summary>The team by role; those who may, put people in, release them and name the nominated officer.</summary>
[Handbook("K014", "draft 2022, paragraph 21")]
[Handbook("K042", "draft 2022, paragraph 58")]
[Handbook("K043", "draft 2022, paragraph 58")]
[Handbook("K044", "draft 2022, paragraph 59")]
[Handbook("K045", "draft 2022, paragraph 60")]
[Handbook("K046", "draft 2022, paragraphs 119-120")]
[Handbook("K051", "draft 2022, paragraph 63")]
public sealed class PeopleModel(IGrainFactory grains) : PageModel
{
    private static readonly Role[] TeamRoles =
        [Access.Role.LeadHmi, Access.Role.CqcLead, Access.Role.EducationInspector, Access.Role.SocialCareInspector, Access.Role.HealthInspector, Access.Role.Shadow, Access.Role.QualityAssurance];

    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public long? Seen { get; set; }

    [BindProperty]
    public string? Person { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Leaving { get; set; }

    [BindProperty]
    public string? Officer { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The command of one form: each has its own, and the one that was sent keeps it until it is answered.</summary>
    /// <param name="handler">The form's handler.</param>
    public Guid CommandOf(string handler) => Request.Query["handler"] == handler ? CommandId : Guid.CreateVersion7();

    public InspectionView View { get; private set; } = null!;

    public TeamView Team { get; private set; } = null!;

    public bool Stale { get; private set; }

    public bool MayChange => Standing.ChangesTeam(View.MyRole);

    public IReadOnlyList<Cell> Head { get; } = ["Name", "Role"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows => [.. View.Team.Select(one => new Cell[] { one.Name, Words.Of(one.Role) })];

    public IReadOnlyList<string> Changes => [.. Team.Changes.Select(one => $"{Words.Moment(one.At)}{(one.By.Length == 0 ? "" : $", {one.By}")}: {TeamWords.Of(one)}")];

    public IReadOnlyList<Choice> Inspectors { get; private set; } = [];

    public IReadOnlyList<Choice> Roles { get; } = [new("", "Choose a role"), .. TeamRoles.Select(role => new Choice(role.ToString(), Words.Of(role)))];

    public IReadOnlyList<Choice> Members => [new("", "Choose a team member"), .. View.Team.Select(one => new Choice(one.Person.Value, $"{one.Name}, {Words.Of(one.Role)}"))];

    public async Task<IActionResult> OnGetAsync(InspectionId id) => await Read(id) ?? Page();

    public async Task<IActionResult> OnPostAssignAsync(InspectionId id)
    {
        var (person, role) = (Parse(Person), TeamRoles.FirstOrDefault(one => one.ToString() == Role));
        this.Check(person is not null, nameof(Person), "Select an inspector");
        this.Check(role is not Access.Role.None, nameof(Role), "Select a role");
        return await Send(id, grain => grain.AssignAsync(new CommandId(CommandId), new InspectionCommand.Assign { Person = person!.Value, Role = role, Seen = Seen, Reasons = this.Reasons() }));
    }

    public async Task<IActionResult> OnPostReleaseAsync(InspectionId id)
    {
        var person = Parse(Leaving);
        this.Check(person is not null, nameof(Leaving), "Select a team member");
        return await Send(id, grain => grain.ReleaseAsync(new CommandId(CommandId), new InspectionCommand.Release { Person = person!.Value, Seen = Seen }), nameof(Leaving));
    }

    public async Task<IActionResult> OnPostLanoAsync(InspectionId id)
    {
        var person = Parse(Officer);
        this.Check(person is not null, nameof(Officer), "Enter the officer's sign-in name: small letters, figures, hyphens, dots or underscores");
        return await Send(id, grain => grain.NameLanoAsync(new CommandId(CommandId), new InspectionCommand.NameLano { Person = person!.Value, Name = Name ?? "", Seen = Seen }), nameof(Officer));
    }

    private static PersonId? Parse(string? text) => PersonId.TryParse(text?.Trim(), out var person) ? person : null;

    private async Task<IActionResult> Send(InspectionId id, Func<IInspectionGrain, Task<Answer<Receipt>>> command, string personField = nameof(Person))
    {
        if (await Read(id) is { } refused)
        {
            return refused;
        }

        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await command(grains.GetGrain<IInspectionGrain>(id.ToString()));
        if (answer.Accepted)
        {
            return Redirect(Trail.To(id, "people"));
        }

        Stale = answer.Refusal.Code == RefusalCode.Stale;
        // a refusal recorded nothing, so what is sent next is another command
        (CommandId, Seen) = (Guid.CreateVersion7(), Stale ? View.Revision : Seen);
        ModelState.Remove(nameof(Seen));
        return this.Refuse(answer.Refusal.Field == nameof(Person) ? answer.Refusal with { Field = personField } : answer.Refusal);
    }

    private async Task<IActionResult?> Read(InspectionId id)
    {
        var answer = await grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        var team = await grains.GetGrain<ITeamGrain>(id.ToString()).ReadAsync();
        if (!team.Accepted)
        {
            return this.Refuse(team.Refusal);
        }

        (View, Team) = (answer.Value, team.Value);
        Seen ??= View.Revision;
        if (MayChange)
        {
            var found = await grains.GetGrain<IStaffingGrain>(0).FreeAsync(View.FirstOnSiteDay, View.Area.Code);
            Inspectors = found.Accepted ? [new("", "Choose an inspector"), .. found.Value.Select(Choice)] : [];
        }

        return null;
    }

    private Choice Choice(Availability one) => new(one.Inspector.Person.Value, $"{one.Inspector.Name}, {InspectorWords.Of(one.Inspector)}{Hindered(one)}");

    // who is in this team already is busy with this very inspection
    private string Hindered(Availability one) => View.Team.Any(member => member.Person == one.Inspector.Person)
        ? " (in the team)"
        : TeamWords.Brief(one.Hindrances) is { Length: > 0 } words ? $" ({words})" : "";
}
