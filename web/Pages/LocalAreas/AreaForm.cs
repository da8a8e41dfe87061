using AreaSend.LocalAreas.History;
using AreaSend.Web.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaSend.Web.Pages.LocalAreas;

/// <summary>The fields of the forms that change an area, as they are typed. Each form has some of them; a refusal names them.</summary>
public abstract class AreaForm : PageModel
{
    [BindProperty]
    public Guid CommandId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public long? Seen { get; set; }

    [BindProperty]
    public string? Part { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Reach { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public DateParts Start { get; set; } = new();

    [BindProperty]
    public DateParts End { get; set; } = new();

    [BindProperty]
    public DateParts ReportReceived { get; set; } = new();

    [BindProperty]
    public DateParts Published { get; set; } = new();

    [BindProperty]
    public string? Finding { get; set; }

    [BindProperty]
    public string? StatementRequired { get; set; }

    [BindProperty]
    public DateParts Revisited { get; set; } = new();

    [BindProperty]
    public DateParts Day { get; set; } = new();

    [BindProperty]
    public string? About { get; set; }

    [BindProperty]
    public DateParts DecidedOn { get; set; } = new();

    [BindProperty]
    public string? Director { get; set; }

    [BindProperty]
    public DateParts By { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public DateParts From { get; set; } = new();

    [BindProperty]
    public DateParts To { get; set; } = new();

    [BindProperty]
    public DateParts ExistsUntil { get; set; } = new();

    [BindProperty]
    public string? Successors { get; set; }

    [BindProperty]
    public string? Entry { get; set; }

    /// <summary>Fills the form in with an entry to correct.</summary>
    protected void Show(PastInspection one)
    {
        (Kind, Outcome, Finding) = (one.Kind.ToString(), one.Outcome.ToString(), one.Finding);
        (Start, End) = (DateParts.Of(one.Start), DateParts.Of(one.End));
        ReportReceived = one.ReportReceived is { } received ? DateParts.Of(received) : new();
        Published = one.Published is { } published ? DateParts.Of(published) : new();
    }

    /// <summary>A day that must be there; a day of no use when it is not, and an error at its field.</summary>
    protected DateOnly Needed(DateParts parts, string field, string called)
    {
        this.Check(parts.Read() is not null, field, $"Enter the {called}, for example 23 11 2026");
        return parts.Read() ?? default;
    }

    /// <summary>A day that may be left out.</summary>
    protected DateOnly? Optional(DateParts parts, string field, string called)
    {
        var typed = $"{parts.Day}{parts.Month}{parts.Year}".Trim().Length > 0;
        this.Check(!typed || parts.Read() is not null, field, $"Enter a real {called}, for example 23 11 2026, or leave it empty");
        return parts.Read();
    }

    /// <summary>One of several words.</summary>
    protected T Chosen<T>(string? value, string field, string called)
        where T : struct, Enum
    {
        var known = Enum.GetNames<T>().Contains(value, StringComparer.Ordinal);
        this.Check(known, field, $"Select {called}");
        return known ? Enum.Parse<T>(value!) : default;
    }
}
