using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Evidence;
using AreaSend.Grains.Access;
using AreaSend.Grains.Evidence.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Evidence;

/// <summary>One evidence note's header. Its text is a document, opened before the note is recorded.</summary>
public sealed class EvidenceNoteGrain(ILedger ledger, TimeProvider time) : LedgeredGrain<EvidenceNoteState, EvidenceNoteEvent>(ledger, time), IEvidenceNoteGrain
{
    private readonly ILedger ledger = ledger;
    private DateTimeOffset? startedAt;

    /// <inheritdoc/>
    protected override string StreamName => $"evidence-note/{Id}";

    private EvidenceNoteId Id => EvidenceNoteId.TryParse(this.GetPrimaryKeyString(), out var id)
        ? id
        : throw new InvalidOperationException("The key of an evidence note is its id, 32 hexadecimal figures.");

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> StartAsync(CommandId id, EvidenceNoteCommand.Start command)
    {
        var role = await GrainFactory.RoleInAsync(command.Inspection);
        var author = Caller.Actor;
        if (Policy.Refuses(role, InspectionAction.SeeInspection, InspectionAction.WriteEvidence) is { } refusal)
        {
            return refusal;
        }

        // Nothing is opened for a note that will be refused; a retry after a crash opens the same document again.
        if (State.Note is null && EvidenceNoteDecider.Start(State, command, author).Refusal is null)
        {
            var opened = await GrainFactory.GetGrain<IDocumentGrain>(Document(command.Inspection).ToString()).OpenAsync(id);
            if (opened.Refusal is { } closed)
            {
                return closed;
            }
        }

        return await RecordAsync<EvidenceNoteEvent.Started>(id, state => EvidenceNoteDecider.Start(state, command, author));
    }

    /// <inheritdoc/>
    public async Task<Answer<Receipt>> ReviseAsync(CommandId id, EvidenceNoteCommand.Revise command)
    {
        var role = await RoleAsync();
        return Policy.Refuses(role, InspectionAction.ReadEvidence, InspectionAction.WriteEvidence) is { } refusal
            ? refusal
            : await RecordAsync<EvidenceNoteEvent.Revised>(id, state => EvidenceNoteDecider.Revise(state, Revision, command));
    }

    /// <inheritdoc/>
    public async Task<Answer<EvidenceNoteView>> ReadAsync()
    {
        var role = await RoleAsync();
        if (!Policy.Allows(role, InspectionAction.ReadEvidence))
        {
            return Policy.Unknown;
        }

        var note = State.Note!;
        var inspection = new InspectionId(note.Inspection);
        var mayWrite = Policy.Allows(role, InspectionAction.WriteEvidence);
        return new EvidenceNoteView(Id, inspection, note.Header, new PersonId(note.Author), note.AuthorName, await StartedAtAsync(), Document(inspection), mayWrite, Revision);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<RegisterChange> Project(EvidenceNoteState after, long revision) => [EvidenceRegister.Row(Id, after.Note!)];

    private DocumentId Document(InspectionId inspection) => new(inspection, Id.Value);

    private Task<Role> RoleAsync() => State.Note is { } note ? GrainFactory.RoleInAsync(new InspectionId(note.Inspection)) : Task.FromResult(Role.None);

    private async Task<DateTimeOffset> StartedAtAsync() => startedAt ??= (await ledger.ReadAsync(StreamName, 0, 1))[0].At;
}
