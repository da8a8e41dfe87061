using AreaSend.Inspections.Logs;

namespace AreaSend.Web.Pages.Inspections.Concerns;

/// <summary>Entries of the restricted log in words.</summary>
public static class LogWords
{
    /// <summary>What an entry is about.</summary>
    public static string Of(LogKind kind) => kind switch
    {
        LogKind.AboutInspection => "Concern about the inspection",
        LogKind.Distress => "Distress or well-being",
        _ => "Safeguarding concern",
    };

    /// <summary>Where an entry stands.</summary>
    public static string Standing(LogEntry entry) => entry switch
    {
        { Closed: true } => "Closed",
        { Escalated: { } at } => $"Escalated {After(at - entry.Happened)}",
        { Kind: LogKind.Safeguarding } => "Not escalated yet",
        _ => "Open",
    };

    /// <summary>How long after it happened, such as <c>20 minutes later</c>.</summary>
    public static string After(TimeSpan wait) => wait switch
    {
        { TotalMinutes: < 2 } => "at once",
        { TotalHours: < 2 } => $"{(int)wait.TotalMinutes} minutes later",
        { TotalDays: < 2 } => $"{(int)wait.TotalHours} hours later",
        _ => $"{(int)wait.TotalDays} days later",
    };

    /// <summary>A step.</summary>
    public static string Of(LogStep step) => step.Kind switch
    {
        LogStepKind.Escalated => $"Escalated to {step.To}",
        LogStepKind.Closed => "Closed",
        _ => "Answer or action",
    };
}
