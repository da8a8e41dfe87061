using System.Collections.Immutable;
using AreaSend.Documents.History;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

/// <summary>Short ways to write the text of a note.</summary>
internal static class Nodes
{
    public static DocumentReading Reading(params DocumentNode[] blocks) => new(9, DateTimeOffset.UnixEpoch, [.. blocks], ["Priya Shah", "Tom Reed"]);

    public static DocumentNode Block(string type, params DocumentNode[] content) => Block(type, DocumentChange.Kept, content);

    public static DocumentNode Block(string type, DocumentChange change, params DocumentNode[] content) =>
        new(type, ImmutableDictionary<string, string>.Empty, [.. content], Text: null, Marks: [], Author: -1, change);

    public static DocumentNode Run(string text, int author = 0, DocumentChange change = DocumentChange.Kept, params string[] marks) =>
        new("text", ImmutableDictionary<string, string>.Empty, [], text, [.. marks], author, change);
}
