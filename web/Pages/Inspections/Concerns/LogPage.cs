using AreaSend.Inspections;
using AreaSend.Inspections.Logs;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Concerns;

/// <summary>A page of the restricted log.</summary>
/// <param name="grains">The way to the grains.</param>
public abstract class LogPage(IGrainFactory grains) : PageModel
{
    /// <summary>The command of the form.</summary>
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    /// <summary>The inspection.</summary>
    public InspectionView View { get; private set; } = null!;

    /// <summary>The log as far as it is the caller's.</summary>
    public InspectionLogView Log { get; private set; } = null!;

    /// <summary>Reads both; a page that says so when they are not the caller's.</summary>
    /// <param name="id">The inspection.</param>
    protected async Task<IActionResult?> Read(InspectionId id)
    {
        var (inspection, log) = (grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync(), grains.GetGrain<IInspectionLogGrain>(id.ToString()).ReadAsync());
        await Task.WhenAll(inspection, log);
        var (seen, kept) = (await inspection, await log);
        if (!seen.Accepted || !kept.Accepted)
        {
            return this.Refuse(seen.Refusal ?? kept.Refusal!);
        }

        (View, Log) = (seen.Value, kept.Value);
        return null;
    }

    /// <summary>The instant of a day and time that were typed, on the London clock; notes what is wrong with either.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time.</param>
    /// <param name="prefix">What goes before <c>Day</c> and <c>Time</c> in the form's names.</param>
    protected DateTimeOffset? Moment(DateParts day, string? time, string prefix = "")
    {
        var (date, hour) = (day.Read(), TypedTime.Read(time));
        this.Check(date is not null, $"{prefix}Day", "Enter the day, for example 23 11 2026");
        this.Check(hour is not null, $"{prefix}Time", "Enter the time, for example 9:30am");
        return date is { } known && hour is { } at ? London.Instant(known, at) : null;
    }

    /// <summary>Sends a command when what was typed is good.</summary>
    /// <param name="after">Where to go then, below the inspection.</param>
    /// <param name="command">The command.</param>
    /// <param name="fieldOf">The form's name of a field that is refused.</param>
    protected async Task<IActionResult> Send(string after, Func<IInspectionLogGrain, Task<Answer<Receipt>>> command, Func<string, string> fieldOf)
    {
        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var answer = await command(grains.GetGrain<IInspectionLogGrain>(View.Id.ToString()));
        if (answer.Accepted)
        {
            return Redirect(Trail.To(View.Id, after));
        }

        CommandId = Guid.CreateVersion7(); // a refusal recorded nothing, so what is sent next is another command
        return this.Refuse(answer.Refusal.Field is { } field ? answer.Refusal with { Field = fieldOf(field) } : answer.Refusal);
    }
}
