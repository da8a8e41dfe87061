using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Rules;

/// <summary>The versions that a text's chronicle tells of.</summary>
public static class Versions
{
    /// <summary>So long a quiet ends a spell of writing.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMinutes(30);

    /// <summary>Finds them: one for each spell of writing, and one for everything that was named, restored, frozen or freed.</summary>
    /// <param name="chronicle">What happened, in order.</param>
    /// <param name="name">The name of a person.</param>
    /// <returns>The versions, latest first.</returns>
    public static ImmutableArray<DocumentVersion> Of(IEnumerable<ChronicleEntry> chronicle, Func<PersonId, string> name)
    {
        var versions = new List<DocumentVersion>();
        var times = new SortedList<long, DateTimeOffset>();
        foreach (var entry in chronicle)
        {
            times.Add(entry.Sequence, entry.At);
            var moment = Moment(entry, name(entry.Person), sequence => times.TryGetValue(sequence, out var at) ? at : null);
            if (moment.What == DocumentVersionOf.Writing && versions is [.., { What: DocumentVersionOf.Writing } spell] && entry.At - spell.At < Quiet)
            {
                var people = spell.People.Contains(moment.People[0]) ? spell.People : spell.People.Add(moment.People[0]);
                versions[^1] = spell with { Sequence = entry.Sequence, At = entry.At, People = people };
            }
            else
            {
                versions.Add(moment);
            }
        }

        versions.Reverse();
        return [.. versions];
    }

    /// <summary>One thing that happened, as a version of its own.</summary>
    /// <param name="entry">What happened.</param>
    /// <param name="name">Name of whose it is.</param>
    /// <param name="when">When a sequence was recorded; null when that is not known.</param>
    /// <returns>The version.</returns>
    public static DocumentVersion Moment(ChronicleEntry entry, string name, Func<long, DateTimeOffset?> when)
    {
        var (what, words) = entry.Happened switch
        {
            DocumentEvent.VersionNamed named => (Of(named.Kind), named.Name),
            DocumentEvent.Restored => (DocumentVersionOf.Restored, null),
            DocumentEvent.Frozen frozen => (DocumentVersionOf.Frozen, frozen.Reason),
            DocumentEvent.FreezeLifted lifted => (DocumentVersionOf.FreezeLifted, lifted.Reason),
            _ => (DocumentVersionOf.Writing, (string?)null),
        };
        var restoredAs = entry.Happened is DocumentEvent.Restored restored ? when(restored.From) : null;
        return new DocumentVersion(entry.Sequence, entry.Sequence, entry.At, [name], what, words, restoredAs);
    }

    private static DocumentVersionOf Of(DocumentVersionKind kind) => kind switch
    {
        DocumentVersionKind.EndOfVisit => DocumentVersionOf.EndOfVisit,
        DocumentVersionKind.BeforeTeamMeeting => DocumentVersionOf.BeforeTeamMeeting,
        _ => DocumentVersionOf.Named,
    };
}
