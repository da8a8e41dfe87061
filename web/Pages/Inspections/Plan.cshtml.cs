using AreaSend.Inspections;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections;

/// <summary>A scheduler plans an inspection.</summary>
[Handbook("K014", "draft 2022, paragraph 21")]
[Handbook("K027", "draft 2022, paragraph 56")]
[Handbook("K034", "draft 2022, paragraph 61")]
[Handbook("K036", "draft 2022, paragraph 61")]
[Handbook("K038", "draft 2022, paragraph 96")]
public sealed class PlanModel(IGrainFactory grains) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Area { get; set; }

    [BindProperty]
    public string? Kind { get; set; } = nameof(InspectionKind.Full);

    [BindProperty]
    public DateParts FirstOnSiteDay { get; set; } = new();

    public IReadOnlyList<Choice> Kinds { get; } = [new(nameof(InspectionKind.Full), "Full inspection"), new(nameof(InspectionKind.Monitoring), "Monitoring inspection")];

    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public async Task OnGetAsync(string? area)
    {
        Area = area;
        await ListAreas();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ListAreas();
        var known = LocalAreaId.TryParse(Area, out var area);
        this.Check(known, nameof(Area), "Select a local area");
        this.Check(FirstOnSiteDay.Read() is not null, nameof(FirstOnSiteDay), "Enter the first on-site day, for example 23 11 2026");
        this.Check(Kinds.Any(one => one.Value == Kind), nameof(Kind), "Select the kind of inspection");
        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var id = new InspectionId(CommandId);
        var plan = new InspectionCommand.Plan { Area = area, FirstOnSiteDay = FirstOnSiteDay.Read()!.Value, Kind = Enum.Parse<InspectionKind>(Kind!), Reasons = this.Reasons() };
        var answer = await grains.GetGrain<IInspectionGrain>(id.ToString()).PlanAsync(new CommandId(CommandId), plan);
        return answer.Accepted ? Redirect(Trail.To(id)) : this.Refuse(answer.Refusal);
    }

    private async Task ListAreas()
    {
        var page = await grains.GetGrain<ILocalAreaRegisterGrain>(0).FindAsync(words: null, region: null, skip: 0, take: 200);
        Areas = [new Choice("", "Choose a local area"), .. page.Areas.Select(one => new Choice(one.Id.Code, one.Name))];
    }
}
