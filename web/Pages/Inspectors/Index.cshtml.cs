using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspectors;

/// <summary>The inspectors: by name, remit and region.</summary>
public sealed class IndexModel(IGrainFactory grains, TimeProvider time) : PageModel
{
    [FromQuery(Name = "words")]
    public string? Words { get; set; }

    [FromQuery(Name = "remit")]
    public string? Remit { get; set; }

    [FromQuery(Name = "region")]
    public string? Region { get; set; }

    public bool MayKeep => ActorClaims.Read(User)?.Kind is PersonKind.Scheduler;

    public string Count { get; private set; } = "";

    public IReadOnlyList<Choice> Remits { get; } = [new("", "All remits"), .. Enum.GetValues<Remit>().Select(one => new Choice(one.ToString(), InspectorWords.Of(one)))];

    public IReadOnlyList<Choice> Regions { get; private set; } = [];

    public IReadOnlyList<Cell> Head { get; } = ["Name", "Grade", "Remit", "Regions", "Training"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        var answer = await grains.GetGrain<IInspectorRegisterGrain>(0).StandingsAsync(Words, area: null);
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        Regions = [new("", "All regions"), .. answer.Value.SelectMany(one => one.Regions).Distinct().Order(StringComparer.Ordinal).Select(one => new Choice(one, one))];
        var found = answer.Value
            .Where(one => string.IsNullOrEmpty(Remit) || one.Inspector.Remit.ToString() == Remit)
            .Where(one => string.IsNullOrEmpty(Region) || one.Regions.IsEmpty || one.Regions.Contains(Region))
            .ToList();
        Count = found.Count switch { 0 => "No inspector matches. Try fewer words, all remits or all regions.", 1 => "1 inspector", var n => $"{n} inspectors" };
        Rows = [.. found.Select(one => new Cell[]
        {
            Cell.Link(one.Inspector.Name, $"/inspectors/{one.Inspector.Person}"),
            InspectorWords.Of(one.Inspector.Grade),
            InspectorWords.Of(one.Inspector.Remit),
            InspectorWords.Regions(one.Regions),
            Training(one),
        })];
        return Page();
    }

    private string Training(InspectorStanding one)
    {
        var today = London.Today(time);
        var latest = one.Trainings.GroupBy(t => t.Title, StringComparer.OrdinalIgnoreCase).Select(t => t.MaxBy(x => x.Lapses ?? DateOnly.MaxValue)!).ToList();
        var lapsed = latest.Count(t => t.Lapses < today);
        return (latest.Count, lapsed) switch
        {
            (0, _) => "None recorded",
            (_, 0) => latest.Min(t => t.Lapses) is { } next ? $"Up to date until {Pages.Words.Date(next)}" : "Up to date",
            (_, 1) => "1 has lapsed",
            _ => $"{lapsed} have lapsed",
        };
    }
}
