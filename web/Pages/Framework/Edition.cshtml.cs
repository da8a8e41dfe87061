using AreaSend.Framework;
using AreaSend.Vocabulary;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Framework;

/// <summary>One edition: every value with its source, and whether it is presumed.</summary>
[Handbook("K002", "summary of changes to July 2025")]
[Handbook("K003", "summary of changes to July 2025")]
[Handbook("K004", "summary of changes, June 2025")]
[Handbook("K005", "review response 2025")]
[Handbook("K008", "draft 2022, paragraph 4")]
[Handbook("K009", "draft 2022, paragraphs 8 and 37")]
[Handbook("K010", "draft 2022, paragraph 38")]
[Handbook("K011", "draft 2022, paragraphs 25 and 39-49")]
[Handbook("K012", "draft 2022, paragraph 25")]
[Handbook("K013", "summary of changes, June 2025")]
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
