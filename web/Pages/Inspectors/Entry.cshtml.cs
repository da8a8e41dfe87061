using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspectors;

/// <summary>A scheduler registers an inspector, or corrects the entry. The person <c>new</c> is nobody yet.</summary>
public sealed class EntryModel(IGrainFactory grains) : PageModel
{
    /// <summary>The address of an inspector who is not registered yet.</summary>
    public const string Nobody = "new";

    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Person { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Grade { get; set; }

    [BindProperty]
    public string? Remit { get; set; }

    [BindProperty]
    public List<string> Regions { get; set; } = [];

    public InspectorProfile? View { get; private set; }

    public IReadOnlyList<Choice> RegionChoices { get; private set; } = [];

    public IReadOnlyList<Choice> Grades { get; } =
        [new("", "Choose a grade"), .. Enum.GetValues<Grade>().Where(one => one is not AreaSend.Inspectors.Grade.NotRecorded).Select(one => new Choice(one.ToString(), InspectorWords.Of(one)))];

    public IReadOnlyList<Choice> Remits { get; } = [new("", "Choose a remit"), .. Enum.GetValues<Remit>().Select(one => new Choice(one.ToString(), InspectorWords.Of(one)))];

    public async Task<IActionResult> OnGetAsync([FromRoute] PersonId person)
    {
        if (await Read(person) is { } refused)
        {
            return refused;
        }

        if (View is { Inspector: var known })
        {
            (Name, Grade, Remit, Regions) = (known.Name, known.Grade.ToString(), known.Remit.ToString(), [.. View.Regions]);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] PersonId person)
    {
        if (await Read(person) is { } refused)
        {
            return refused;
        }

        var id = View is null && PersonId.TryParse(Person?.Trim(), out var typed) ? typed : person;
        var (grade, remit) = (Chosen<Grade>(Grade), Chosen<Remit>(Remit));
        this.Check(View is not null || id.Value != Nobody, nameof(Person), "Enter a sign-in name: small letters, figures, hyphens, dots or underscores");
        this.Check(View is not null || id.Value == Nobody || !(await grains.GetGrain<IInspectorGrain>(id.Value).ReadAsync()).Accepted, nameof(Person), "An inspector has this sign-in name already. Choose another, or change that inspector's entry");
        this.Check(grade is not null, nameof(Grade), "Select a grade");
        this.Check(remit is not null, nameof(Remit), "Select a remit");
        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var organisation = grade is AreaSend.Inspectors.Grade.ChildrensServicesInspector ? Organisation.Cqc : Organisation.Ofsted;
        var answer = await grains.GetGrain<IInspectorGrain>(id.Value).RegisterAsync(
            new CommandId(CommandId), new() { Name = Name ?? "", Organisation = organisation, Remit = remit!.Value, Grade = grade!.Value, Regions = [.. Regions] });
        if (answer.Accepted)
        {
            return Redirect($"/inspectors/{id}");
        }

        CommandId = Guid.CreateVersion7(); // a refusal recorded nothing, so what is sent next is another command
        return this.Refuse(answer.Refusal);
    }

    private static T? Chosen<T>(string? text)
        where T : struct, Enum => Enum.GetValues<T>().Where(one => one.ToString() == text).Select(one => (T?)one).FirstOrDefault();

    private async Task<IActionResult?> Read(PersonId person)
    {
        RegionChoices = [.. (await grains.GetGrain<ILocalAreaRegisterGrain>(0).RegionsAsync()).Select(one => new Choice(one, one))];
        if (person.Value == Nobody)
        {
            return null;
        }

        var answer = await grains.GetGrain<IInspectorGrain>(person.Value).ProfileAsync();
        View = answer.Value;
        return answer.Accepted ? null : this.Refuse(answer.Refusal);
    }
}
