using AreaSend.Calendar;
using AreaSend.Inspections;
using AreaSend.Inspections.Dates;
using AreaSend.Vocabulary;
using AreaSend.Web.Pages.Calendar;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Dates;

/// <summary>All dates of one inspection; the lead agrees other ones.</summary>
[Handbook("K039", "draft 2022, paragraph 159")]
[Handbook("K040", "draft 2022, paragraph 159")]
[Handbook("K041", "draft 2022, paragraph 61")]
public sealed class IndexModel(IGrainFactory grains) : PageModel
{
    public static IReadOnlyList<Cell> Head { get; } = ["What", "Worked out", "Agreed instead", "How it is counted"];

    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public long? Seen { get; set; }

    [BindProperty]
    public string? Milestone { get; set; }

    [BindProperty]
    public DateParts Day { get; set; } = new();

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public InspectionDatesView View { get; private set; } = null!;

    public IReadOnlyList<Choice> Deadlines =>
        [new("", "Choose a deadline"), .. View.Dates.Where(one => one.MayBeAgreed).Select(one => new Choice(one.Kind.ToString(), MilestoneWords.Name(one.Kind)))];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows => [.. View.Dates.OrderBy(one => one.Counts.Day).ThenBy(one => one.Kind).Select(one => new Cell[]
    {
        MilestoneWords.Name(one.Kind),
        MilestoneWords.When(one.WorkedOut),
        one.Agreed is { } agreed ? $"{MilestoneWords.When(agreed)}. {one.Reason} Agreed by {one.By}." : "No",
        MilestoneWords.Counted(one.Kind, View.Counts),
    })];

    public async Task<IActionResult> OnGetAsync(InspectionId id)
    {
        var refused = await LookAsync(id);
        Seen = refused is null ? View.Revision : null;
        return refused ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(InspectionId id)
    {
        if (await LookAsync(id) is { } refused)
        {
            return refused;
        }

        var at = TypedTime.Read(Time);
        var known = Enum.TryParse<MilestoneKind>(Milestone, out var kind) && Enum.IsDefined(kind);
        this.Check(known, nameof(Milestone), "Select a deadline");
        this.Check(Day.Read() is not null, nameof(Day), "Enter the day agreed, for example 1 5 2026");
        this.Check(at is not null || string.IsNullOrWhiteSpace(Time), nameof(Time), "Enter a time such as 5pm, or leave it out");
        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await grains.GetGrain<IInspectionDatesGrain>(id.ToString()).AgreeAsync(
            new CommandId(CommandId), new InspectionDatesCommand.Agree { Milestone = kind, Day = Day.Read()!.Value, At = at, Reason = Reason ?? "", Seen = Seen });
        return answer.Accepted ? Redirect(Trail.To(id, "dates")) : this.Refuse(answer.Refusal);
    }

    private async Task<IActionResult?> LookAsync(InspectionId id)
    {
        var answer = await grains.GetGrain<IInspectionDatesGrain>(id.ToString()).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal with { Field = null });
        }

        View = answer.Value;
        return null;
    }
}
