using AreaSend.Inspections.Team;
using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.Inspectors;

/// <summary>One inspector: entry, training, parts in inspections; leave and conflicts of interest for the inspector and schedulers to keep.</summary>
[Handbook("K045", "draft 2022, paragraph 60")]
[Handbook("K048", "good practice; not in the handbook")]
public sealed class PersonModel(IGrainFactory grains, TimeProvider time) : InspectorPage(grains)
{
    [BindProperty]
    public DateParts From { get; set; } = new();

    [BindProperty]
    public DateParts To { get; set; } = new();

    [BindProperty]
    public string? Leave { get; set; }

    [BindProperty]
    public string? Area { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Over { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public bool IsScheduler => ActorClaims.Read(User)?.Kind is PersonKind.Scheduler;

    public bool MayKeep => IsScheduler || ActorClaims.Read(User)?.Person == View.Inspector.Person;

    public IReadOnlyList<SummaryRow> Facts =>
    [
        new("Inspectorate", InspectorWords.Of(View.Inspector.Organisation)),
        new("Grade", InspectorWords.Of(View.Inspector.Grade), IsScheduler ? [new Link("Change", $"/inspectors/{View.Inspector.Person}/entry", "the entry")] : []),
        new("Remit", InspectorWords.Of(View.Inspector.Remit)),
        new("Regions", InspectorWords.Regions(View.Regions)),
    ];

    public IReadOnlyList<Cell> TrainingHead { get; } = ["Training", "Completed", "Counts until"];

    public IReadOnlyList<IReadOnlyList<Cell>> Trainings => [.. View.Trainings.Select(one => new Cell[] { one.Title, Words.Date(one.Day), Until(one) })];

    public IReadOnlyList<Cell> ShadowingHead { get; } = ["Inspection", "Last day"];

    public IReadOnlyList<IReadOnlyList<Cell>> Shadowings => [.. View.Shadowings.Select(one => new Cell[] { one.Inspection, Words.Date(one.Day) })];

    public IReadOnlyList<Cell> AssignmentHead { get; } = ["Area", "Role", "On site"];

    public IReadOnlyList<IReadOnlyList<Cell>>? Assignments { get; private set; }

    public IReadOnlyList<Choice> Leaves => [new("", "Choose leave"), .. View.Leave.Select(one => new Choice(one.Id.ToString("N"), $"{Words.Date(one.From)} to {Words.Date(one.To)}"))];

    public IReadOnlyList<Cell> ConflictHead { get; } = ["Area", "Reason"];

    public IReadOnlyList<IReadOnlyList<Cell>> Conflicts => [.. View.Conflicts.Select(one => new Cell[] { one.AreaName, one.Reason })];

    public IReadOnlyList<Choice> Declared => [new("", "Choose a conflict"), .. View.Conflicts.Select(one => new Choice(one.Area, one.AreaName))];

    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public async Task<IActionResult> OnPostLeaveAsync(PersonId person)
    {
        this.Check(From.Read() is not null, nameof(From), "Enter the first day of leave, for example 21 12 2026");
        this.Check(To.Read() is not null, nameof(To), "Enter the last day of leave, for example 4 1 2027");
        return await Send(person, grain => grain.EnterLeaveAsync(new CommandId(CommandId), new() { From = From.Read()!.Value, To = To.Read()!.Value }));
    }

    public async Task<IActionResult> OnPostBackAsync(PersonId person)
    {
        this.Check(Guid.TryParse(Leave, out var leave), nameof(Leave), "Select the leave to take back");
        return await Send(person, grain => grain.WithdrawLeaveAsync(new CommandId(CommandId), new() { Leave = leave }));
    }

    public async Task<IActionResult> OnPostConflictAsync(PersonId person)
    {
        this.Check(!string.IsNullOrEmpty(Area), nameof(Area), "Select a local area");
        return await Send(person, grain => grain.DeclareConflictAsync(new CommandId(CommandId), new() { Area = Area!, Reason = OneLine.Of(Reason) }));
    }

    public async Task<IActionResult> OnPostOverAsync(PersonId person)
    {
        this.Check(!string.IsNullOrEmpty(Over), nameof(Over), "Select the conflict that no longer stands");
        return await Send(
            person,
            grain => grain.WithdrawConflictAsync(new CommandId(CommandId), new() { Area = Over!, Reason = OneLine.Of(Why) }),
            field => field is "Area" ? nameof(Over) : nameof(Why));
    }

    private string Until(Training one) => one.Lapses is not { } last ? "Does not lapse" : last < London.Today(time) ? $"{Words.Date(last)} (lapsed)" : Words.Date(last);

    protected override async Task ReadMore(PersonId person)
    {
        if (MayKeep)
        {
            var parts = await Grains.GetGrain<IStaffingGrain>(0).AssignmentsAsync(person);
            Assignments = parts.Accepted ? [.. parts.Value.Select(Row)] : [];
            var areas = await Grains.GetGrain<ILocalAreaRegisterGrain>(0).FindAsync(words: null, region: null, skip: 0, take: 200);
            Areas = [new("", "Choose a local area"), .. areas.Areas.Select(one => new Choice(one.Id.Code, one.Name))];
        }
    }

    private static Cell[] Row(Assignment one) =>
        [Cell.Link(one.AreaName, Trail.To(one.Inspection)), Words.Of(one.Role), $"{Words.Date(one.FirstOnSiteDay)} to {Words.Date(one.To)}"];
}
