using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspections.Logs;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.Inspections.Concerns;

/// <summary>The restricted log: raise a concern or record distress; see what is the caller's to see.</summary>
[Handbook("K137", "draft 2022, paragraphs 53 and 107")]
[Handbook("K138", "April 2024; draft 2022, paragraph 122")]
[Handbook("K139", "January 2024, paragraph 80")]
public sealed class IndexModel(IGrainFactory grains, TimeProvider time) : LogPage(grains)
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty(Name = "Words")]
    public string? Said { get; set; }

    [BindProperty]
    public DateParts Day { get; set; } = new();

    [BindProperty]
    public string? Time { get; set; }

    public bool Raised { get; private set; }

    public string WhoSees => View.MyRole switch
    {
        Role.Shadow => "You may raise a concern here. You do not see what was raised: the lead HMI, the CQC lead and quality assurance do.",
        _ when Log.SeesAll => "The lead HMI, the CQC lead and quality assurance see everything here. Other inspectors see what they raised. The area and schedulers see nothing of it.",
        _ => "You see what you raised. The lead HMI, the CQC lead and quality assurance see it too. The area and schedulers see nothing of it.",
    };

    public IReadOnlyList<Choice> Kinds { get; } =
    [
        new(nameof(LogKind.Safeguarding), LogWords.Of(LogKind.Safeguarding), "A child or young person may not be safe. It is escalated at once."),
        new(nameof(LogKind.AboutInspection), LogWords.Of(LogKind.AboutInspection), "Someone is not content with how the inspection is carried out."),
        new(nameof(LogKind.Distress), LogWords.Of(LogKind.Distress), "Someone was distressed, or their well-being was at risk."),
    ];

    public IReadOnlyList<Cell> Head { get; } = ["Number", "About", "Seen or said", "Raised by", "Where it stands"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows => [.. Log.Entries.Select(one => new Cell[]
    {
        Cell.Link($"{one.Number}", Trail.To(View.Id, $"concerns/{one.Number}")), LogWords.Of(one.Kind), Words.Moment(one.Happened), one.Raised.Name, LogWords.Standing(one),
    })];

    public async Task<IActionResult> OnGetAsync(InspectionId id, [FromQuery] string? raised)
    {
        if (await Read(id) is { } refused)
        {
            return refused;
        }

        Raised = raised == "yes";
        var now = London.Now(time);
        (Day, Time) = (DateParts.Of(DateOnly.FromDateTime(now)), TypedTime.Write(TimeOnly.FromDateTime(now)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(InspectionId id)
    {
        if (await Read(id) is { } refused)
        {
            return refused;
        }

        var kind = Enum.GetValues<LogKind>().Where(one => one.ToString() == Kind).Select(one => (LogKind?)one).FirstOrDefault();
        this.Check(kind is not null, nameof(Kind), "Select what it is about");
        var happened = Moment(Day, Time);
        return await Send(
            "concerns?raised=yes",
            grain => grain.RaiseAsync(new CommandId(CommandId), new() { Kind = kind!.Value, Words = OneLine.Of(Said), Happened = happened!.Value }),
            field => field is "Happened" ? nameof(Day) : field);
    }
}
