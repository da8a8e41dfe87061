using System.Collections.Immutable;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using AreaSend.Web.Pages.Inspections.Steps;
using AreaSend.Web.Setup;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages;

/// <summary>My inspections.</summary>
public sealed class IndexModel(IGrainFactory grains) : PageModel
{
    public ImmutableArray<InspectionSummary> Inspections { get; private set; } = [];

    public bool MayPlan => ActorClaims.Read(User)?.Kind is PersonKind.Scheduler;

    public IReadOnlyList<Cell> Head { get; } = ["Local area", "On site from", "Now", "Your role"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows =>
    [
        .. Inspections.Select(one => new Cell[]
        {
            Cell.Link(one.AreaName, $"/inspections/{one.Id}"),
            Words.Date(one.FirstOnSiteDay),
            StepWords.Of(one.Stage),
            Words.Of(one.MyRole),
        }),
    ];

    public async Task OnGetAsync() => Inspections = await grains.GetGrain<IInspectionRegisterGrain>(0).MineAsync();
}
