using AreaSend.Documents.History;

namespace AreaSend.Web.Pages.Inspections.Evidence.History;

/// <summary>The frozen state of a note in words.</summary>
public static class FreezeWords
{
    /// <summary>What it means.</summary>
    public const string Meaning = "This note is frozen. You can read it; nobody can write in it until the lead inspector lifts the freeze.";

    /// <summary>Who, when and why, such as <c>Priya Shah froze it at 10:05am on Tuesday 24 November: sent to moderation</c>.</summary>
    public static string Of(DocumentFreeze freeze) => $"{freeze.ByName} froze it at {Words.Moment(freeze.At)}: {freeze.Reason}";
}
