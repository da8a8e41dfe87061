using AreaSend.Framework;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Framework;

/// <summary>One edition: every value with its source, and whether it is presumed.</summary>
public sealed class EditionModel(IGrainFactory grains) : PageModel
{
    public EditionView View { get; private set; } = null!;

    public IReadOnlyList<EditionPart> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(EditionId edition)
    {
        var answer = await grains.GetGrain<IFrameworkGrain>(0).ReadAsync(edition);
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        Parts = EditionPart.Of(View);
        return Page();
    }
}
