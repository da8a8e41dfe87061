using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.Inspections.Team;

/// <summary>The inspectors who may open records about children; the lead names them.</summary>
[Handbook("K060", "draft 2022, paragraphs 86 and 91")]
public sealed class RecordsModel(IGrainFactory grains) : TeamPage(grains)
{
    [BindProperty]
    public long? Seen { get; set; }

    [BindProperty]
    public List<string> People { get; set; } = [];

    public IReadOnlyCollection<string> Named => Request.HasFormContentType ? People : [.. Team.ForRecords.Select(one => one.Value)];

    public IReadOnlyList<string> Names => [.. Team.ForRecords.Select(one => View.Team.First(member => member.Person == one).Name)];

    public IReadOnlyList<Choice> Choices =>
        [.. View.Team.Where(one => one.Role is not Role.Shadow).Select(one => new Choice(one.Person.Value, one.Name, Words.Of(one.Role)))];

    public async Task<IActionResult> OnGetAsync(InspectionId id)
    {
        if (await Read(id) is { } refused)
        {
            return refused;
        }

        Seen = Team.Revision;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(InspectionId id) => await Read(id) ?? await Send(
        id, "people/records", grain => grain.NameForRecordsAsync(new CommandId(CommandId), new() { People = [.. People.Select(one => new PersonId(one))], Seen = Seen }));
}
