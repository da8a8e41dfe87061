using AreaSend.Inspections;
using AreaSend.Inspections.Logs;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.Inspections.Concerns;

/// <summary>One entry of the restricted log: what was done about it, when, by whom.</summary>
[Handbook("K137", "draft 2022, paragraphs 53 and 107")]
[Handbook("K138", "April 2024; draft 2022, paragraph 122")]
[Handbook("K139", "January 2024, paragraph 80")]
public sealed class EntryModel(IGrainFactory grains, TimeProvider time) : LogPage(grains)
{
    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? Said { get; set; }

    [BindProperty]
    public DateParts Day { get; set; } = new();

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Answered { get; set; }

    [BindProperty]
    public DateParts AnswerDay { get; set; } = new();

    [BindProperty]
    public string? AnswerTime { get; set; }

    [BindProperty]
    public string? Ended { get; set; }

    public LogEntry Entry { get; private set; } = null!;

    public bool MayHandle => Log.MayHandle && !Entry.Closed;

    public bool MayEscalate => !Entry.Closed && (Log.MayHandle || Entry.Raised.Person == ActorClaims.Read(User)?.Person.Value);

    public IReadOnlyList<SummaryRow> Facts =>
    [
        new("Where it stands", LogWords.Standing(Entry)),
        new("What was seen or said", Entry.Words),
        new("When", Words.Moment(Entry.Happened)),
        new("Raised by", $"{Entry.Raised.Name}, {Words.Moment(Entry.Raised.At)}"),
    ];

    public IReadOnlyList<Cell> Head { get; } = ["What", "When", "In words", "Recorded by"];

    public IReadOnlyList<IReadOnlyList<Cell>> Rows => [.. Entry.Steps.Select(one => new Cell[]
    {
        LogWords.Of(one), $"{Words.Moment(one.At)}, {LogWords.After(one.At - Entry.Happened)}", one.Words, $"{one.Recorded.Name}, {Words.Moment(one.Recorded.At)}",
    })];

    /// <summary>The command of one form: each has its own, and the one that was sent keeps it until it is answered.</summary>
    /// <param name="handler">The form's handler.</param>
    public Guid CommandOf(string handler) => Request.Query["handler"] == handler ? CommandId : Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(InspectionId id, int number) => await Open(id, number) ?? Page();

    public async Task<IActionResult> OnPostEscalateAsync(InspectionId id, int number) => await Open(id, number) ?? await Escalate();

    public async Task<IActionResult> OnPostAnswerAsync(InspectionId id, int number) => await Open(id, number) ?? await Answer();

    public async Task<IActionResult> OnPostCloseAsync(InspectionId id, int number) => await Open(id, number) ?? await Send(
        Here, grain => grain.CloseAsync(new CommandId(CommandId), new() { Entry = Entry.Id, Words = OneLine.Of(Ended) }), _ => nameof(Ended));

    private string Here => $"concerns/{Entry.Number}";

    private async Task<IActionResult> Escalate()
    {
        var at = Moment(Day, Time);
        return await Send(
            Here,
            grain => grain.EscalateAsync(new CommandId(CommandId), new() { Entry = Entry.Id, To = To ?? "", Words = OneLine.Of(Said), At = at!.Value }),
            field => field switch { "At" => nameof(Day), "Words" => nameof(Said), _ => field });
    }

    private async Task<IActionResult> Answer()
    {
        var at = Moment(AnswerDay, AnswerTime, "Answer");
        return await Send(
            Here,
            grain => grain.RespondAsync(new CommandId(CommandId), new() { Entry = Entry.Id, Words = OneLine.Of(Answered), At = at!.Value }),
            field => field is "At" ? nameof(AnswerDay) : nameof(Answered));
    }

    private async Task<IActionResult?> Open(InspectionId id, int number)
    {
        if (await Read(id) is { } refused)
        {
            return refused;
        }

        if (Log.Entries.FirstOrDefault(one => one.Number == number) is not { } entry)
        {
            return NotFound();
        }

        Entry = entry;
        var now = London.Now(time);
        var (today, clock) = (DateOnly.FromDateTime(now), TypedTime.Write(TimeOnly.FromDateTime(now)));
        (Day, Time) = Day is { Day: null, Month: null, Year: null } ? (DateParts.Of(today), Time ?? clock) : (Day, Time);
        (AnswerDay, AnswerTime) = AnswerDay is { Day: null, Month: null, Year: null } ? (DateParts.Of(today), AnswerTime ?? clock) : (AnswerDay, AnswerTime);
        return null;
    }
}
