using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Web.Pages.Inspections.Steps;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections;

/// <summary>The home of one inspection. The nominated officer sees area and dates only.</summary>
public sealed class HomeModel(IGrainFactory grains, TimeProvider time) : PageModel
{
    public InspectionView View { get; private set; } = null!;

    public string Phase => View.Stage is InspectionStage.OnSite ? Words.Phase(View.FirstOnSiteDay, London.Today(time)) is { } day && day.StartsWith("Week 3", StringComparison.Ordinal) ? day : StepWords.Of(View.Stage) : StepWords.Of(View.Stage);

    public IReadOnlyList<SummaryRow> Facts => View.MyRole is Role.Lano
        ? [Area, Kind, Dates, Today]
        : [Area, Kind, Notification, Dates, Today, Edition, Lead, Team, Lano, new("Your role", Words.Of(View.MyRole))];

    /// <summary>The first task that can be done now; null when there is none.</summary>
    public InspectionTask? Next => View.Progress.Tasks.FirstOrDefault(task => task.Standing is TaskStanding.Open or TaskStanding.Begun) is { } next && View.Stage is not InspectionStage.Cancelled ? next : null;

    /// <summary>What the caller may do now beside the tasks.</summary>
    public IReadOnlyList<InspectionMoveKind> Others =>
        [.. View.Progress.Moves.Where(kind => View.Progress.Tasks.All(task => task.Kind != kind) && kind is not (InspectionMoveKind.ComposeTeam or InspectionMoveKind.NameLano))];

    private SummaryRow Kind => new("Kind", View.Kind is InspectionKind.Monitoring ? $"Monitoring inspection. {View.Progress.StatutoryBasis}" : $"Full inspection. {View.Progress.StatutoryBasis}");

    private SummaryRow Notification => new("Notification", $"{Words.Day(View.Progress.NotificationDay)} {View.Progress.NotificationDay.Year}");

    private SummaryRow Today => new("Today", Words.Day(London.Today(time)));

    private SummaryRow Edition => new("Handbook edition", View.Edition is { } edition ? Cell.Link(Words.Edition(edition), $"/framework/{edition}").Content : Cell.Link("Pinned on notification", "/framework").Content);

    private SummaryRow Area => new("Local area", Cell.Link(View.AreaName, $"/local-areas/{View.Area}").Content);

    private SummaryRow Dates => new("On site", $"{Words.Day(View.FirstOnSiteDay)} to {Words.Day(View.LastOnSiteDay)} {View.LastOnSiteDay.Year}", new Link("See all dates", Trail.To(View.Id, "dates")));

    private SummaryRow Lead => new("Lead HMI", View.Team.FirstOrDefault(one => one.Role is Role.LeadHmi)?.Name ?? "Not chosen yet");

    private SummaryRow Team => new("Team", View.Team.Length switch { 0 => "Nobody yet", 1 => "1 person", var n => $"{n} people" }, new Link("See people", Trail.To(View.Id, "people")));

    private SummaryRow Lano => new("Local area nominated officer", View.Lano ?? "Not named yet");

    /// <summary>By when a task that is not done is due, and what there is to say of it.</summary>
    public static string Hint(InspectionTask task) => string.Join(' ', new[]
    {
        task.Due is { } due && task.Standing is not (TaskStanding.Done or TaskStanding.LeftUndone) ? $"By {Words.Day(due)}." : "",
        task.Words,
    }.Where(words => words.Length > 0));

    /// <summary>The page of a task; null when the caller has nothing to do or read there.</summary>
    public string? LinkTo(InspectionTask task) => task.Standing switch
    {
        TaskStanding.CannotStartYet or TaskStanding.LeftUndone => null,
        _ when task.Kind is InspectionMoveKind.ComposeTeam or InspectionMoveKind.NameLano or InspectionMoveKind.TickSetUp => Page(task),
        TaskStanding.Done => null,
        _ => task.Mine ? Page(task) : null,
    };

    private string Page(InspectionTask task) => Trail.To(View.Id, StepForms.PageOf(task.Kind));

    public async Task<IActionResult> OnGetAsync(InspectionId id)
    {
        var answer = await grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        return Page();
    }
}
