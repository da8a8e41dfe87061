using AreaSend.LocalAreas;
using AreaSend.LocalAreas.History;
using AreaSend.LocalAreas.Intelligence;
using AreaSend.LocalAreas.Partnership;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.LocalAreas;

/// <summary>A scheduler changes what is kept of an area: one form a change.</summary>
[Handbook("K007", "draft 2022, paragraph 18")]
[Handbook("K024", "draft 2022, paragraphs 15, 57")]
[Handbook("K025", "draft 2022, paragraph 13")]
[Handbook("K026", "draft 2022, paragraphs 19, 56")]
[Handbook("K027", "draft 2022, paragraph 56")]
[Handbook("K029", "draft 2022, paragraph 13")]
public sealed class ChangeModel(IGrainFactory grains) : AreaForm
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["contact"] = "Change who speaks for the partnership",
        ["end"] = "Record that the area was replaced",
        ["inspection"] = "Add an inspection to the history",
        ["former"] = "Change what the former framework left",
        ["visit"] = "Add a visit to the same partners",
        ["decision"] = "Record a decision of the regional director",
        ["intelligence"] = "Add to the intelligence log",
        ["term"] = "Add a school term",
        ["withdraw"] = "Withdraw an entry made by mistake",
    };

    public LocalAreaDetail View { get; private set; } = null!;

    public string What { get; private set; } = "";

    public string Title => What == "inspection" && Guid.TryParse(Entry, out _) ? "Correct an inspection in the history" : Titles[What];

    public bool Stale { get; private set; }

    public IReadOnlyList<Choice> Parts { get; } = Choices<PartnershipPart>("Choose a part of the partnership", AreaWords.Of);

    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<AreaInspectionKind>().Select(one => new Choice(one.ToString(), AreaWords.Of(one)))];

    public IReadOnlyList<Choice> Outcomes { get; } = [.. Enum.GetValues<AreaOutcome>().Select(one => new Choice(one.ToString(), one is AreaOutcome.NotKnown ? "None, or not known yet" : $"Outcome {AreaWords.Of(one)}"))];

    public IReadOnlyList<Choice> VisitKinds { get; } = Choices<PartnerVisitKind>("Choose a kind of visit", AreaWords.Of);

    public IReadOnlyList<Choice> IntelligenceKinds { get; } = [.. Enum.GetValues<IntelligenceKind>().Select(one => new Choice(one.ToString(), AreaWords.Of(one)))];

    public IReadOnlyList<Choice> YesNo { get; } = [new("yes", "Yes"), new("no", "No")];

    public IReadOnlyList<Choice> Entries =>
    [
        new("", "Choose an entry"),
        .. View.Record.Inspections.Select(one => new Choice($"{one.Entry}", $"{AreaWords.Of(one.Kind)}, {AreaWords.Day(one.End)}")),
        .. View.Record.Visits.Select(one => new Choice($"{one.Entry}", $"{AreaWords.Of(one.Kind)}, {AreaWords.Day(one.Day)}")),
        .. View.Record.Decisions.Select(one => new Choice($"{one.Entry}", $"Decision of {one.Director}, {AreaWords.Day(one.DecidedOn)}")),
        .. View.Record.Terms.Select(one => new Choice($"{one.Entry}", $"Term: {one.Name}")),
        .. View.Intelligence.Select(one => new Choice($"{one.Entry}", $"Intelligence: {AreaWords.Of(one.Kind)}, {AreaWords.Day(one.Day)}")),
    ];

    public async Task<IActionResult> OnGetAsync(LocalAreaId code, string what, [FromQuery] string? entry)
    {
        ModelState.Clear();
        if (await Read(code, what) is { } refused)
        {
            return refused;
        }

        if (Guid.TryParse(entry, out var id) && View.Record.Inspections.FirstOrDefault(one => one.Entry == id) is { } inspection)
        {
            Entry = entry;
            Show(inspection);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(LocalAreaId code, string what)
    {
        if (await Read(code, what) is { } refused)
        {
            return refused;
        }

        var change = Typed();
        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await grains.GetGrain<ILocalAreaGrain>(code.Code).ChangeAsync(new CommandId(CommandId), change with { Seen = Seen });
        if (answer.Accepted)
        {
            return Redirect($"/local-areas/{code}");
        }

        Stale = answer.Refusal.Code == RefusalCode.Stale;
        (CommandId, Seen) = (Guid.CreateVersion7(), Stale ? View.Revision : Seen);
        ModelState.Remove(nameof(Seen));
        return this.Refuse(answer.Refusal);
    }

    private LocalAreaChange Typed() => What switch
    {
        "contact" => new LocalAreaChange.SetContact(new PartnershipContact(Chosen<PartnershipPart>(Part, nameof(Part), "a part of the partnership"), Name ?? "", Reach ?? "")),
        "end" => new LocalAreaChange.End(new AreaLinks(Needed(ExistsUntil, nameof(ExistsUntil), "last day of the area"), Successors ?? "")),
        "inspection" => new LocalAreaChange.RecordInspection(Inspection()),
        "former" => new LocalAreaChange.RecordFormer(new FormerFramework(Optional(Published, nameof(Published), "day of publication"), Statement(), Optional(Revisited, nameof(Revisited), "day of the revisit"))),
        "visit" => new LocalAreaChange.RecordVisit(Chosen<PartnerVisitKind>(Kind, nameof(Kind), "a kind of visit"), Needed(Day, nameof(Day), "day of the visit"), About ?? ""),
        "decision" => new LocalAreaChange.RecordDecision(
            Chosen<AreaInspectionKind>(Kind, nameof(Kind), "what is to be inspected"),
            Needed(DecidedOn, nameof(DecidedOn), "day of the decision"),
            Director ?? "",
            Needed(By, nameof(By), "day by which to inspect"),
            Reason ?? ""),
        "intelligence" => new LocalAreaChange.AddIntelligence(Chosen<IntelligenceKind>(Kind, nameof(Kind), "where it comes from"), Needed(Day, nameof(Day), "day"), Words ?? ""),
        "term" => new LocalAreaChange.AddTerm(Name ?? "", Needed(From, nameof(From), "first day of the term"), Needed(To, nameof(To), "last day of the term")),
        _ => Withdrawal(),
    };

    private PastInspection Inspection() => new(
        Guid.TryParse(Entry, out var entry) ? entry : Guid.Empty,
        Chosen<AreaInspectionKind>(Kind, nameof(Kind), "the kind of inspection"),
        Needed(Start, nameof(Start), "first on-site day"),
        Needed(End, nameof(End), "last day of the inspection"),
        Chosen<AreaOutcome>(Outcome, nameof(Outcome), "the outcome, or none"),
        Optional(ReportReceived, nameof(ReportReceived), "day on which the report was received"),
        Optional(Published, nameof(Published), "day of publication"),
        Finding ?? "");

    private bool Statement()
    {
        this.Check(StatementRequired is "yes" or "no", nameof(StatementRequired), "Select yes if a written statement of action was required");
        return StatementRequired == "yes";
    }

    private LocalAreaChange.Withdraw Withdrawal()
    {
        var known = Guid.TryParse(Entry, out var entry);
        this.Check(known, nameof(Entry), "Select an entry");
        return new LocalAreaChange.Withdraw(entry, Reason ?? "");
    }

    private async Task<IActionResult?> Read(LocalAreaId code, string what)
    {
        if (!Titles.ContainsKey(what))
        {
            return NotFound();
        }

        What = what;
        var answer = await grains.GetGrain<ILocalAreaGrain>(code.Code).DetailAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        View = answer.Value;
        Seen ??= View.Revision;
        return null;
    }

    private static IReadOnlyList<Choice> Choices<T>(string first, Func<T, string> words)
        where T : struct, Enum => [new("", first), .. Enum.GetValues<T>().Select(one => new Choice(one.ToString(), words(one)))];
}
