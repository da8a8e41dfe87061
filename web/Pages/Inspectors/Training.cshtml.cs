using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;

namespace AreaSend.Web.Pages.Inspectors;

/// <summary>A scheduler records training, refreshers and shadowing of an inspector.</summary>
public sealed class TrainingModel(IGrainFactory grains) : InspectorPage(grains)
{
    [BindProperty]
    public string? TitleOf { get; set; }

    [BindProperty]
    public DateParts Day { get; set; } = new();

    [BindProperty]
    public DateParts Lapses { get; set; } = new();

    [BindProperty]
    public string? Inspection { get; set; }

    [BindProperty]
    public DateParts LastDay { get; set; } = new();

    public async Task<IActionResult> OnPostTrainingAsync(PersonId person)
    {
        var lapses = Lapses is { Day: null or "", Month: null or "", Year: null or "" };
        this.Check(Day.Read() is not null, nameof(Day), "Enter the day it was completed, for example 14 1 2026");
        this.Check(lapses || Lapses.Read() is not null, nameof(Lapses), "Enter the last day on which it counts, for example 14 1 2028, or leave it empty");
        return await Send(
            person,
            grain => grain.RecordTrainingAsync(new CommandId(CommandId), new() { Title = TitleOf ?? "", Day = Day.Read()!.Value, Lapses = Lapses.Read() }),
            field => field is "Title" ? nameof(TitleOf) : field);
    }

    public async Task<IActionResult> OnPostShadowingAsync(PersonId person)
    {
        this.Check(LastDay.Read() is not null, nameof(LastDay), "Enter the last day of the inspection, for example 20 3 2026");
        return await Send(
            person,
            grain => grain.RecordShadowingAsync(new CommandId(CommandId), new() { Inspection = Inspection ?? "", Day = LastDay.Read()!.Value }),
            field => field is "Day" ? nameof(LastDay) : field);
    }
}
