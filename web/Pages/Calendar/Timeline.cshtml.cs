using AreaSend.Calendar;
using AreaSend.Framework;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Calendar;

/// <summary>Works out all dates of an inspection from one day; nothing is recorded.</summary>
[Handbook("K034", "draft 2022, paragraph 61")]
[Handbook("K035", "handbook page, update history")]
[Handbook("K036", "draft 2022, paragraph 61")]
[Handbook("K037", "draft 2022, paragraph 96")]
[Handbook("K038", "draft 2022, paragraph 96")]
[Handbook("K039", "draft 2022, paragraph 159")]
[Handbook("K041", "draft 2022, paragraph 61")]
public sealed class TimelineModel(IGrainFactory grains) : PageModel
{
    private const string OnSite = "on-site";
    private const string Notification = "notification";

    public static IReadOnlyList<Choice> Ways { get; } = [new(OnSite, "First day on site"), new(Notification, "Notification day")];

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateParts Day { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Edition { get; set; }

    public IReadOnlyList<Choice> Editions { get; private set; } = [];

    public TimelineView? Answer { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var editions = await grains.GetGrain<IFrameworkGrain>(0).ListAsync();
        Editions = [new Choice("", "The one in force on the notification day"), .. editions.Select(one => new Choice(one.Id.Value, one.Title))];
        if (!Request.Query.ContainsKey(nameof(From)) && !Request.Query.ContainsKey("Day.day"))
        {
            From = OnSite;
            return Page();
        }

        var edition = EditionId.TryParse(Edition, out var asked);
        this.Check(From is OnSite or Notification, nameof(From), "Select the day to count from");
        this.Check(Day.Read() is not null, nameof(Day), "Enter a day, for example 22 9 2025");
        this.Check(edition || string.IsNullOrEmpty(Edition), nameof(Edition), "Select an edition");
        return ModelState.IsValid ? await WorkOutAsync(edition ? asked : null) : this.WithStatus(StatusCodes.Status400BadRequest);
    }

    private async Task<IActionResult> WorkOutAsync(EditionId? edition)
    {
        var answer = await grains.GetGrain<ICalendarGrain>(0).WorkOutAsync(
            new TimelineQuestion { Day = Day.Read()!.Value, IsNotification = From == Notification, Edition = edition });
        Answer = answer.Value;
        return answer.Accepted ? Page() : this.Refuse(answer.Refusal);
    }
}
