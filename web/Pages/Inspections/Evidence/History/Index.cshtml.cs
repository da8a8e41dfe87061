using System.Globalization;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>The versions of a note; those who may, name one, freeze the note or lift its freeze.</summary>
public sealed class IndexModel(IGrainFactory grains) : HistoryPage(grains)
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>A reason whose form is no longer on the page, because someone was faster.</summary>
    public string? Kept { get; private set; }

    public string Head => Place(History.Head);

    public bool MayName => History.MayWrite && !History.Versions.IsEmpty;

    public bool MayFreeze => History.MayFreeze && History.Freeze is null;

    public bool MayLift => History.MayLift && History.Freeze is not null;

    /// <summary>What stands below the versions, however many they are.</summary>
    public IReadOnlyList<Link> OnThisPage =>
    [
        .. History.Versions.IsEmpty ? Array.Empty<Link>() : [new("Compare two versions", "#compare"), new("Go to the text at a time", "#at")],
        .. MayName ? [new Link("Name this version", "#name")] : Array.Empty<Link>(),
        .. MayFreeze ? [new Link("Freeze this note", "#freeze")] : Array.Empty<Link>(),
        .. MayLift ? [new Link("Lift the freeze", "#lift")] : Array.Empty<Link>(),
    ];

    public IReadOnlyList<Choice> Kinds { get; } =
    [
        new(nameof(DocumentVersionKind.EndOfVisit), VersionWords.NameOf(DocumentVersionKind.EndOfVisit)),
        new(nameof(DocumentVersionKind.BeforeTeamMeeting), VersionWords.NameOf(DocumentVersionKind.BeforeTeamMeeting)),
        new(nameof(DocumentVersionKind.Other), "Another reason"),
    ];

    /// <summary>The versions by London day, latest first.</summary>
    public IEnumerable<(string Day, IReadOnlyList<SummaryRow> Rows)> Days => History.Versions
        .Select((version, i) => (Local: London.At(version.At), Row: Row(version, Before(i))))
        .GroupBy(static one => DateOnly.FromDateTime(one.Local))
        .Select(static day => ($"{Words.Day(day.Key)} {day.Key.Year}", (IReadOnlyList<SummaryRow>)[.. day.Select(static one => one.Row)]));

    /// <summary>The command of one form: each has its own, and the one that was sent keeps it until it is answered.</summary>
    /// <param name="handler">The form's handler.</param>
    public Guid CommandOf(string handler) => Request.Query["handler"] == handler ? CommandId : Guid.CreateVersion7();

    /// <summary>The sequence of the version before one; 0 before the first.</summary>
    /// <param name="index">Its place in the list, 0 for the latest.</param>
    public long Before(int index) => index + 1 < History.Versions.Length ? History.Versions[index + 1].Sequence : 0;

    public async Task<IActionResult> OnGetAsync(InspectionId id, EvidenceNoteId note) => await OpenAsync(id, note) ?? Page();

    public async Task<IActionResult> OnPostNameAsync(InspectionId id, EvidenceNoteId note)
    {
        var chosen = Kinds.Any(one => one.Value == Kind) ? Enum.Parse<DocumentVersionKind>(Kind!) : (DocumentVersionKind?)null;
        this.Check(chosen is not null, nameof(Kind), "Select what you name this version for");
        var name = Name?.Trim() is { Length: > 0 } typed ? typed : VersionWords.NameOf(chosen.GetValueOrDefault());
        return await SendAsync(id, note, text => text.NameVersionAsync(new CommandId(CommandId), name, chosen!.Value), nameof(Name));
    }

    public Task<IActionResult> OnPostFreezeAsync(InspectionId id, EvidenceNoteId note) =>
        SendAsync(id, note, text => text.FreezeAsync(new CommandId(CommandId), (Reason ?? "").Trim()), nameof(Reason));

    public Task<IActionResult> OnPostLiftAsync(InspectionId id, EvidenceNoteId note) =>
        SendAsync(id, note, text => text.LiftFreezeAsync(new CommandId(CommandId), (Reason ?? "").Trim()), nameof(Reason));

    private async Task<IActionResult> SendAsync(InspectionId id, EvidenceNoteId note, Func<IDocumentGrain, Task<Answer<Receipt>>> command, string field)
    {
        if (await OpenAsync(id, note) is { } refused)
        {
            return refused;
        }

        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await command(Text);
        if (answer.Accepted)
        {
            return Redirect(To());
        }

        // a refusal recorded nothing, so what is sent next is another command
        CommandId = Guid.CreateVersion7();
        var atField = answer.Refusal.Code is RefusalCode.Empty or RefusalCode.TooLong;
        Kept = atField || string.IsNullOrWhiteSpace(Reason) ? null : Reason;
        return await OpenAsync(id, note) ?? this.Refuse(answer.Refusal with { Field = atField ? field : null });
    }

    private SummaryRow Row(DocumentVersion version, long before)
    {
        var moment = Words.Moment(version.At);
        Link read = new("Read", To(Place(version.Sequence)), $"the text at {moment}");
        Link changes = new("Show changes", To($"changes?from={before}&to={version.Sequence}"), $"since the version before, at {moment}");
        return new SummaryRow(Words.Time(TimeOnly.FromDateTime(London.At(version.At))), VersionWords.What(version), VersionWords.ChangesText(version) ? [read, changes] : [read]);
    }

    private static string Place(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
