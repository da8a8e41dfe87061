using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.TagHelpers.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.LocalAreas;

/// <summary>One local area in full: what is due next and why, the partnership, the history.</summary>
[Handbook("K005", "review response 2025")]
[Handbook("K007", "draft 2022, paragraph 18")]
[Handbook("K015", "draft 2022, paragraph 12")]
[Handbook("K016", "draft 2022, paragraph 14")]
[Handbook("K017", "draft 2022, paragraph 14")]
[Handbook("K018", "handbook July 2025, paragraph 21")]
[Handbook("K019", "draft 2022, paragraph 14")]
[Handbook("K020", "handbook July 2025, paragraph 23")]
[Handbook("K021", "draft 2022, paragraph 18")]
[Handbook("K022", "draft 2022, paragraph 18")]
[Handbook("K023", "draft 2022, paragraph 17")]
[Handbook("K026", "draft 2022, paragraphs 19, 56")]
[Handbook("K029", "draft 2022, paragraph 13")]
[Handbook("K030", "review response 2025")]
[Handbook("K031", "review response 2025")]
public sealed class AreaModel(IGrainFactory grains) : PageModel
{
    public LocalAreaDetail View { get; private set; } = null!;

    public bool SeesPartnership => ActorClaims.Read(User)?.Kind is PersonKind.Scheduler or PersonKind.Inspector;

    public DueItem? Next => View.Due.FirstOrDefault();

    public IReadOnlyList<Cell> DueHead { get; } = ["What", "By", "Standing", "Why"];

    public IReadOnlyList<IReadOnlyList<Cell>> Due =>
        [.. View.Due.Select(one => new Cell[] { AreaWords.Of(one.Kind), AreaWords.Day(one.Due, "No day yet"), AreaWords.Of(one.Standing), one.Reason })];

    public IReadOnlyList<SummaryRow> Facts =>
    [
        new("DfE code", View.Facts.Id.Code),
        new("Statistics office code", Gss),
        new("Region", View.Facts.Region),
        new("Integrated care board", View.Facts.IntegratedCareBoard),
        .. FormerBoards is { Length: > 0 } boards ? [new SummaryRow("Boards through time", boards)] : Array.Empty<SummaryRow>(),
        .. View.Footprint.ExistsFrom is { } born
            ? [new SummaryRow("Came into existence", Words.Date(born)), new SummaryRow("Replaced", string.Join("; ", View.Footprint.Predecessors))]
            : Array.Empty<SummaryRow>(),
    ];

    public IReadOnlyList<SummaryRow> Contacts =>
        [.. View.Contacts.Select(one => new SummaryRow(AreaWords.Of(one.Part), one.Reach.Length == 0 ? one.Name : $"{one.Name}, {one.Reach}"))];

    public IReadOnlyList<Cell> InspectionHead => View.MayChange
        ? ["Kind", "On site", "Outcome or finding", "Report received", "Published", "Correct"]
        : ["Kind", "On site", "Outcome or finding", "Report received", "Published"];

    public IReadOnlyList<IReadOnlyList<Cell>> Inspections => [.. View.Record.Inspections.Reverse().Select(Row)];

    public string Former => View.Record.Former switch
    {
        null => "What the framework of 2016 to 2022 left is not entered.",
        { StatementRequired: false } => "The framework of 2016 to 2022 required no written statement of action.",
        { Revisited: { } day } => $"The framework of 2016 to 2022 required a written statement of action. The area was revisited on {Words.Date(day)}.",
        _ => "The framework of 2016 to 2022 required a written statement of action. The area was never revisited.",
    };

    public IReadOnlyList<Cell> VisitHead { get; } = ["Day", "What", "About"];

    public IReadOnlyList<IReadOnlyList<Cell>> Visits =>
        [.. View.Record.Visits.Reverse().Select(one => new Cell[] { Words.Date(one.Day), AreaWords.Of(one.Kind), one.About })];

    public IReadOnlyList<Cell> DecisionHead { get; } = ["Decided", "By whom", "What", "By", "Why"];

    public IReadOnlyList<IReadOnlyList<Cell>> Decisions =>
        [.. View.Record.Decisions.Reverse().Select(one => new Cell[] { Words.Date(one.DecidedOn), one.Director, AreaWords.Of(one.Kind), Words.Date(one.By), one.Reason })];

    public IReadOnlyList<Cell> IntelligenceHead { get; } = ["Day", "From", "What was learnt", "Entered by"];

    public IReadOnlyList<IReadOnlyList<Cell>> Intelligence =>
        [.. View.Intelligence.Select(one => new Cell[] { Words.Date(one.Day), AreaWords.Of(one.Kind), one.Words, one.By })];

    public IReadOnlyList<Cell> TermHead { get; } = ["Term", "From", "To"];

    public IReadOnlyList<IReadOnlyList<Cell>> Terms =>
        [.. View.Record.Terms.Select(one => new Cell[] { one.Name, Words.Date(one.From), Words.Date(one.To) })];

    public async Task<IActionResult> OnGetAsync(LocalAreaId code)
    {
        var answer = await grains.GetGrain<ILocalAreaGrain>(code.Code).DetailAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        return Page();
    }

    private string Gss => (View.Facts.GssCode, View.Footprint) switch
    {
        ("", _) => "None",
        (var code, { GssFrom: { } from, FormerGssCode.Length: > 0 } footprint) => $"{code} from {Words.Date(from)}; {footprint.FormerGssCode.Replace(";", ", ", StringComparison.Ordinal)} before",
        (var code, _) => code,
    };

    private string FormerBoards => View.Footprint.Boards.All(board => board.To is null)
        ? ""
        : string.Join("; ", View.Footprint.Boards.Select(board => $"{board.Name} from {Words.Date(board.From)}{(board.To is { } last ? $" to {Words.Date(last)}" : "")}"));

    private IReadOnlyList<Cell> Row(PastInspection one)
    {
        Cell[] cells =
        [
            AreaWords.Of(one.Kind),
            $"{Words.Date(one.Start)} to {Words.Date(one.End)}",
            one.Kind is AreaInspectionKind.Full ? AreaWords.Of(one.Outcome) : one.Finding,
            AreaWords.Day(one.ReportReceived),
            AreaWords.Day(one.Published),
        ];
        return View.MayChange ? [.. cells, Cell.Link($"Correct the entry of {Words.Date(one.End)}", $"/local-areas/{View.Facts.Id}/change/inspection?entry={one.Entry}")] : cells;
    }
}
