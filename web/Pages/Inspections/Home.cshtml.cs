using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections;

/// <summary>The home of one inspection. The nominated officer sees area and dates only.</summary>
public sealed class HomeModel(IGrainFactory grains, TimeProvider time) : PageModel
{
    public InspectionView View { get; private set; } = null!;

    public string Phase => Words.Phase(View.FirstOnSiteDay, London.Today(time));

    public IReadOnlyList<SummaryRow> Facts => View.MyRole is Role.Lano ? [Area, Dates] : [Area, Dates, Lead, Team, Lano, new("Your role", Words.Of(View.MyRole))];

    private SummaryRow Area => new("Local area", Cell.Link(View.AreaName, $"/local-areas/{View.Area}").Content);

    private SummaryRow Dates => new("On site", $"{Words.Day(View.FirstOnSiteDay)} to {Words.Day(View.LastOnSiteDay)} {View.LastOnSiteDay.Year}", new Link("See all dates", Trail.To(View.Id, "dates")));

    private SummaryRow Lead => new("Lead HMI", View.Team.FirstOrDefault(one => one.Role is Role.LeadHmi)?.Name ?? "Not chosen yet");

    private SummaryRow Team => new("Team", View.Team.Length switch { 0 => "Nobody yet", 1 => "1 person", var n => $"{n} people" }, new Link("See people", Trail.To(View.Id, "people")));

    private SummaryRow Lano => new("Local area nominated officer", View.Lano ?? "Not named yet");

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
