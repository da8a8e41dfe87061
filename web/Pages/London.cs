namespace AreaSend.Web.Pages;

/// <summary>The clock that inspectors go by.</summary>
public static class London
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The day in London.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Now(time));

    /// <summary>The time in London.</summary>
    public static DateTime Now(TimeProvider time) => At(time.GetUtcNow());

    /// <summary>An instant on the London clock.</summary>
    public static DateTime At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
}
