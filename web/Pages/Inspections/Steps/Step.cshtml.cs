using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.Inspections.Steps;

/// <summary>One step of an inspection, from the schedule to the feedback.</summary>
public sealed class StepModel(IGrainFactory grains, TimeProvider time) : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public long? Seen { get; set; }

    [BindProperty]
    public DateParts Day { get; set; } = new();

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Channel { get; set; }

    [BindProperty]
    public string? Caller { get; set; }

    [BindProperty]
    public string? Granted { get; set; }

    public InspectionView View { get; private set; } = null!;

    public StepForm Form { get; private set; } = null!;

    public bool IsOpen => View.Progress.Moves.Contains(Form.Kind);

    public string NotNow => View.Progress.Tasks.FirstOrDefault(task => task.Kind == Form.Kind) is { Standing: TaskStanding.Done } done
        ? $"This is done. {done.Words}"
        : $"This cannot be done now. The inspection stands at: {StepWords.Of(View.Stage)}.";

    public string Example => London.Today(time).ToString("d M yyyy", System.Globalization.CultureInfo.InvariantCulture);

    public IReadOnlyList<Choice> Channels { get; } = [new(nameof(CallChannel.Telephone), "Telephone"), new(nameof(CallChannel.Video), "Video call"), new(nameof(CallChannel.Email), "Email, because nobody could be reached")];

    public IReadOnlyList<Choice> Decisions { get; } = [new("yes", "Yes, it is deferred"), new("no", "No, it goes ahead")];

    public IReadOnlyList<Choice> Callers =>
        [.. View.Team.Where(one => MayCall(one.Role)).Select(one => new Choice(one.Person.Value, $"{one.Name}, {Words.Of(one.Role)}"))];

    /// <summary>What was typed in a field for text.</summary>
    public string TextOf(string name) => Request.HasFormContentType ? Request.Form[name].ToString() : "";

    public async Task<IActionResult> OnGetAsync(InspectionId id, string step)
    {
        if (await Read(id, step) is { } refused)
        {
            return refused;
        }

        (Day, Channel) = (Form.Kind is InspectionMoveKind.ChangeDate ? new DateParts() : DateParts.Of(London.Today(time)), nameof(CallChannel.Telephone));
        Caller = View.Team.FirstOrDefault(one => one.Role == (Form.Kind is InspectionMoveKind.CallDcs ? Role.LeadHmi : Role.CqcLead))?.Person.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(InspectionId id, string step)
    {
        if (await Read(id, step) is { } refused)
        {
            return refused;
        }

        Check();
        if (!ModelState.IsValid)
        {
            return this.WithStatus(StatusCodes.Status400BadRequest);
        }

        var move = Moves.Of(Form, this) with { Seen = Seen, Reasons = this.Reasons() };
        var answer = await grains.GetGrain<IInspectionGrain>(id.ToString()).MoveAsync(new CommandId(CommandId), move);
        if (answer.Accepted)
        {
            return Redirect(Trail.To(id));
        }

        Seen = answer.Refusal.Code == RefusalCode.Stale ? View.Revision : Seen;
        ModelState.Remove(nameof(Seen));
        return this.Refuse(answer.Refusal with { Field = answer.Refusal.Field is "At" or "FirstOnSiteDay" or "DutyDeskAt" ? nameof(Day) : answer.Refusal.Field });
    }

    private bool MayCall(Role role) => Form.Kind is InspectionMoveKind.CallDcs
        ? role is Role.LeadHmi or Role.EducationInspector or Role.SocialCareInspector
        : role is Role.CqcLead or Role.HealthInspector;

    private void Check()
    {
        this.Check(CommandId != Guid.Empty, "", "Reload the page and send the form again");
        this.Check(Form.Day is null || Day.Read() is not null, nameof(Day), $"Enter the day, for example {Example}");
        this.Check(!Form.HasTime || TypedTime.Read(Time) is not null, nameof(Time), "Enter the time, for example 9:30am or 14:05");
        this.Check(!Form.IsCall || Channels.Any(one => one.Value == Channel), nameof(Channel), "Select how the area was told");
        this.Check(!Form.IsCall || PersonId.TryParse(Caller, out _), nameof(Caller), "Select who called");
        this.Check(!Form.IsDecision || Decisions.Any(one => one.Value == Granted), nameof(Granted), "Select whether the inspection is deferred");
    }

    private async Task<IActionResult?> Read(InspectionId id, string step)
    {
        var answer = await grains.GetGrain<IInspectionGrain>(id.ToString()).ReadAsync();
        if (!answer.Accepted)
        {
            return this.Refuse(answer.Refusal);
        }

        if (StepForms.Of(step) is not { } form)
        {
            return NotFound();
        }

        (View, Form, Seen) = (answer.Value, form, Seen ?? answer.Value.Revision);
        return null;
    }
}
