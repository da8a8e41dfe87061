using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Grains.Access;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.History;

/// <summary>Reads the history of one text for whoever may read the text. It writes nothing, and holds up nobody who writes.</summary>
[CollectionAgeLimit(Minutes = 2)]
internal sealed class DocumentHistoryGrain(ILedger ledger) : Grain, IDocumentHistoryGrain
{
    private const string Nobody = "Somebody who is not registered any more";
    private static readonly Refusal Backwards = new(RefusalCode.Invalid, "Choose an earlier version to compare with, and a later one.", Field: "From");
    private static readonly Refusal NoSpans = new(RefusalCode.Invalid, $"Choose some text, at most {DocumentLimits.SpansPerQuestion} passages.");
    private readonly Dictionary<PersonId, string> names = [];
    private readonly Chronicle chronicle = new();
    private DocumentId id;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        id = DocumentId.TryParse(this.GetPrimaryKeyString(), out var read)
            ? read
            : throw new FormatException("The key of a history grain is a document id. Build it from one.");
        return Task.CompletedTask;
    }

    public Task<Answer<DocumentHistory>> VersionsAsync() => AskAsync<DocumentHistory>(role => new DocumentHistory(
        Versions.Of(chronicle.Entries, NameOf),
        chronicle.Head,
        chronicle.Freeze is var (entry, frozen) ? new DocumentFreeze(entry.Person, frozen.ByName, entry.At, frozen.Reason) : null,
        Policy.Allows(role, InspectionAction.WriteEvidence),
        Policy.Allows(role, InspectionAction.FreezeText),
        Policy.Allows(role, InspectionAction.LiftFreeze)));

    public Task<Answer<DocumentReading>> AtAsync(long sequence) => AskAsync<DocumentReading>(_ =>
    {
        var at = Math.Clamp(sequence, 0, chronicle.Head);
        return chronicle.Read(at, at, NameOf);
    });

    public Task<Answer<DocumentVersion>> SequenceAtAsync(DateTimeOffset moment) => AskAsync<DocumentVersion>(_ =>
        chronicle.Entries.LastOrDefault(e => e.At <= moment) is { } last
            ? Versions.Moment(last, NameOf(last.Person), sequence => chronicle.Entries.FirstOrDefault(e => e.Sequence == sequence)?.At)
            : new DocumentVersion(0, 0, moment, [], DocumentVersionOf.Writing, null));

    public Task<Answer<DocumentReading>> ChangesAsync(long from, long to) => AskAsync<DocumentReading>(_ =>
        from > to ? Backwards : chronicle.Read(Math.Clamp(from, 0, chronicle.Head), Math.Clamp(to, 0, chronicle.Head), NameOf));

    public Task<Answer<ImmutableArray<WrittenSpan>>> WrittenAsync(ImmutableArray<ClockSpan> spans) => AskAsync<ImmutableArray<WrittenSpan>>(_ =>
        spans.IsDefaultOrEmpty || spans.Length > DocumentLimits.SpansPerQuestion || spans.Any(static s => s is not { Client: >= 0, Clock: >= 0 and < 1L << 53, Length: > 0 and < 1L << 53 })
            ? NoSpans
            : spans.SelectMany(span => chronicle.Written(span, NameOf)).ToImmutableArray());

    private async Task<Answer<T>> AskAsync<T>(Func<Role, Answer<T>> answer)
    {
        var actor = Caller.Actor;
        var role = (await GrainFactory.GetGrain<IInspectionGrain>(id.Inspection.ToString()).RosterAsync()).Of(actor);
        if (!Policy.Allows(role, InspectionAction.ReadEvidence) || await ledger.HeadAsync(Log.DocumentLog.StreamOf(id)) is null)
        {
            return Policy.Unknown;
        }

        await chronicle.ReadOnAsync(ledger, id);
        foreach (var person in chronicle.Entries.Select(static e => e.Person).Distinct().Where(p => !names.ContainsKey(p)).ToList())
        {
            var read = await GrainFactory.GetGrain<IInspectorGrain>(person.Value).ReadAsync();
            names[person] = read.Accepted ? read.Value.Name : Nobody;
        }

        return answer(role);
    }

    private string NameOf(PersonId person) => names.GetValueOrDefault(person, Nobody);
}
