using AreaSend.LocalAreas;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.LocalAreas;

/// <summary>One local area.</summary>
public sealed class AreaModel(IGrainFactory grains) : PageModel
{
    public LocalAreaView View { get; private set; } = null!;

    public bool MayPlan => ActorClaims.Read(User)?.Kind is PersonKind.Scheduler;

    public IReadOnlyList<SummaryRow> Facts =>
    [
        new("DfE code", View.Id.Code),
        new("Statistics office code", View.GssCode.Length == 0 ? "None" : View.GssCode),
        new("Region", View.Region),
        new("Integrated care board", View.IntegratedCareBoard),
    ];

    public async Task<IActionResult> OnGetAsync(LocalAreaId code)
    {
        var answer = await grains.GetGrain<ILocalAreaGrain>(code.Code).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        return Page();
    }
}
