using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.TrackedChildren.Rules;

/// <summary>Decides about a tracked child's entry. Who may ask is settled before.</summary>
public static class TrackedChildDecider
{
    private const int Most = 200;

    /// <summary>Adds the child. Its id follows from inspection and reference, so a reference that is there already is this very entry. Decision 0012.</summary>
    /// <param name="state">The entry.</param>
    /// <param name="id">Its id.</param>
    /// <param name="command">Inspection, reference, need, provision.</param>
    /// <returns>The event, or a refusal <c>invalid</c> (reference, or an id of another reference), <c>exists</c>, <c>empty</c>, <c>too-long</c>.</returns>
    public static Decision<TrackedChildEvent> Add(TrackedChildState state, TrackedChildId id, TrackedChildCommand.Add command)
    {
        var refusal = Reference(id, command)
            ?? (state.Entry is null ? null : new Refusal(RefusalCode.Exists, "This reference is taken in this inspection. Use the next free one.", Field: nameof(command.Reference)))
            ?? Words(command.Need, command.Provision);
        return refusal is not null
            ? refusal
            : new TrackedChildEvent.Added(command.Inspection.Value, command.Reference, Wording.Tidy(command.Need), Wording.Tidy(command.Provision));
    }

    /// <summary>Changes need or provision.</summary>
    /// <param name="state">The entry; there is one.</param>
    /// <param name="revision">Its version.</param>
    /// <param name="command">The new values and the version seen.</param>
    /// <returns>The event, nothing when nothing changes, or a refusal <c>stale</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c>.</returns>
    public static Decision<TrackedChildEvent> Revise(TrackedChildState state, long revision, TrackedChildCommand.Revise command)
    {
        if (command.Seen != revision)
        {
            return new Refusal(RefusalCode.Stale, "Someone changed this entry after you opened the page. Look at how it stands now, and make your change again.");
        }

        if (Words(command.Need, command.Provision) is { } refusal)
        {
            return refusal;
        }

        var revised = new TrackedChildEvent.Revised(Wording.Tidy(command.Need), Wording.Tidy(command.Provision));
        return (revised.Need, revised.Provision) == (state.Entry!.Need, state.Entry.Provision) ? new Decision<TrackedChildEvent>() : revised;
    }

    /// <summary>Whether a text is a reference: <c>CYP-01</c> to <c>CYP-99</c>, then <c>CYP-100</c> to <c>CYP-999</c>, so that no number has two spellings.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True when it is.</returns>
    public static bool IsReference(string? text) => text is ['C', 'Y', 'P', '-', .. { Length: 2 or 3 } figures]
        && figures.All(char.IsAsciiDigit)
        && figures != "00"
        && (figures.Length == 2 || figures[0] != '0');

    private static Refusal? Reference(TrackedChildId id, TrackedChildCommand.Add command)
    {
        if (string.IsNullOrWhiteSpace(command.Reference))
        {
            return new Refusal(RefusalCode.Empty, "Enter the reference.", Field: nameof(command.Reference));
        }

        return IsReference(command.Reference) && id == TrackedChildId.Of(command.Inspection, command.Reference)
            ? null
            : new Refusal(RefusalCode.Invalid, "Use CYP- and two figures, such as CYP-07, or three from CYP-100. Never use a child's name.", Field: nameof(command.Reference));
    }

    private static Refusal? Words(string need, string provision) =>
        Wording.Refuses(need, Most, "Need", "main need") ?? Wording.Refuses(provision, Most, "Provision", "provision");
}
