using System.Globalization;
using AreaSend.Documents.History;
using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers;
using AreaSend.Web.TagHelpers.Content;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>The text of a note as it stood, who wrote it, and the form that writes it again.</summary>
public sealed class VersionModel(IGrainFactory grains) : HistoryPage(grains)
{
    private static readonly TimeSpan RestOfTheMinute = TimeSpan.FromMinutes(1) - TimeSpan.FromTicks(1);

    [BindProperty(SupportsGet = true)]
    public DateParts Day { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Time { get; set; }

    public DocumentReading Reading { get; private set; } = null!;

    public bool TellsAuthors { get; private set; }

    public string Place => Reading.Sequence.ToString(CultureInfo.InvariantCulture);

    public string Heading => Reading.At is { } at ? $"The note at {Words.Moment(at)}" : "The note before anything was written";

    public AtTimeForm AtTime => Time is not null || Reading.At is not { } at ? new AtTimeForm(To(Place), Day, Time) : AtTimeForm.Of(To(Place), at);

    /// <summary>Whether nothing was written since; what was named or frozen since does not count.</summary>
    public bool IsNow => !History.Versions.Any(version => VersionWords.ChangesText(version) && version.Sequence > Reading.Sequence);

    public bool MayRestore => History.MayWrite && History.Freeze is null && Reading.Sequence > 0 && !IsNow;

    public IReadOnlyList<SummaryRow> Facts =>
    [
        new("Written by", Reading.Authors.IsEmpty ? "Nobody yet" : string.Join(", ", Reading.Authors)),
        .. History.Versions.Where(version => version.Sequence == Reading.Sequence).Select(static version => new SummaryRow("Version", VersionWords.What(version))),
        IsNow
            ? new("Now", "This is the text of now")
            : new("Now", "There is a later version", new Link("Show changes", To($"changes?from={Reading.Sequence}&to={History.Head}"), "from this version to the text of now")),
    ];

    public async Task<IActionResult> OnGetAsync(InspectionId id, EvidenceNoteId note, long sequence, string? authors)
    {
        TellsAuthors = authors == "yes";
        return await ReadAsync(id, note, sequence) ?? Page();
    }

    public async Task<IActionResult> OnGetAtAsync(InspectionId id, EvidenceNoteId note, long sequence)
    {
        if (await ReadAsync(id, note, sequence) is { } refused)
        {
            return refused;
        }

        var (day, time) = (Day.Read(), TypedTime.Read(Time));
        this.Check(day is not null, nameof(Day), "Enter the day, for example 24 11 2026");
        this.Check(time is not null, nameof(Time), "Enter the time, for example 9:30am");
        if (!ModelState.IsValid)
        {
            Time ??= "";
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        // a time is read off a page to the minute, and all that happened in that minute belongs to it
        var found = await Past.SequenceAtAsync(London.Instant(day!.Value, time!.Value) + RestOfTheMinute);
        return found.Accepted ? Redirect(To(found.Value.Sequence.ToString(CultureInfo.InvariantCulture))) : this.Refuse(found.Refusal);
    }

    public async Task<IActionResult> OnPostRestoreAsync(InspectionId id, EvidenceNoteId note, long sequence)
    {
        if (await ReadAsync(id, note, sequence) is { } refused)
        {
            return refused;
        }

        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await Text.RestoreAsync(new CommandId(CommandId), sequence);
        if (answer.Accepted)
        {
            return Redirect(To());
        }

        CommandId = Guid.CreateVersion7();
        return await ReadAsync(id, note, sequence) ?? this.Refuse(answer.Refusal with { Field = null });
    }

    private async Task<IActionResult?> ReadAsync(InspectionId id, EvidenceNoteId note, long sequence)
    {
        if (await OpenAsync(id, note) is { } refused)
        {
            return refused;
        }

        if (sequence < 0 || sequence > History.Head)
        {
            return NotFound();
        }

        var reading = await Past.AtAsync(sequence);
        if (!reading.Accepted)
        {
            return this.Refuse(reading.Refusal);
        }

        Reading = reading.Value;
        return null;
    }
}
