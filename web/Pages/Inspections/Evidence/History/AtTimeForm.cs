using AreaSend.Web.TagHelpers.Forms;

namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>The form that goes to the text as it stood at a time.</summary>
/// <param name="Target">Where it goes.</param>
/// <param name="Day">The day, as typed.</param>
/// <param name="Time">The time, as typed.</param>
public sealed record AtTimeForm(string Target, DateParts Day, string? Time)
{
    /// <summary>The form with a moment filled in.</summary>
    public static AtTimeForm Of(string target, DateTimeOffset moment)
    {
        var local = London.At(moment);
        return new AtTimeForm(target, DateParts.Of(DateOnly.FromDateTime(local)), TypedTime.Write(TimeOnly.FromDateTime(local)));
    }
}
