using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Partnership;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules.Changes;

/// <summary>Who speaks for the partnership, and when the area ended.</summary>
public static class PartnershipRules
{
    private const int Most = 200;

    /// <summary>Says who speaks for a part of the partnership.</summary>
    /// <param name="state">The area.</param>
    /// <param name="change">Part, name and how to reach it; an empty name means nobody.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal <c>too-long</c>, <c>invalid</c>.</returns>
    [Handbook("K031", "review response 2025")]
    public static Decision<LocalAreaEvent> SetContact(LocalAreaState state, LocalAreaChange.SetContact change)
    {
        var (part, name, reach) = (change.Contact.Part, Wording.Tidy(change.Contact.Name), Wording.Tidy(change.Contact.Reach));
        var refusal = (Enum.IsDefined(part) ? null : new Refusal(RefusalCode.Invalid, "Choose a part of the partnership.", Field: nameof(change.Contact.Part)))
            ?? Wording.Refuses(name, Most, nameof(change.Contact.Name), "name", mayBeEmpty: true)
            ?? Wording.Refuses(reach, Most, nameof(change.Contact.Reach), "email address or telephone number", mayBeEmpty: true);
        if (refusal is not null)
        {
            return refusal;
        }

        var contact = new PartnershipContact(part, name, name.Length == 0 ? "" : reach);
        var known = state.Contacts.GetValueOrDefault(part) ?? new PartnershipContact(part, "", "");
        return contact == known ? new Decision<LocalAreaEvent>() : new LocalAreaEvent.ContactSet(contact);
    }

    /// <summary>Says when the area ended and what replaced it.</summary>
    /// <param name="state">The area.</param>
    /// <param name="change">Last day and successors.</param>
    /// <param name="facts">The day.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (a day that cannot be).</returns>
    [Handbook("K007", "draft 2022, paragraph 18")]
    public static Decision<LocalAreaEvent> End(LocalAreaState state, LocalAreaChange.End change, ChangeFacts facts)
    {
        var links = change.Links with { Successors = Wording.Tidy(change.Links.Successors) };
        var refusal = SensibleDays.Refuses(links.ExistsUntil, state.Record.ExistsFrom ?? SensibleDays.Began, facts.Today.AddYears(3), nameof(links.ExistsUntil), "last day of the area")
            ?? Wording.Refuses(links.Successors, Most, nameof(links.Successors), "areas that replace it");
        if (refusal is not null)
        {
            return refusal;
        }

        return links == state.Links ? new Decision<LocalAreaEvent>() : new LocalAreaEvent.Ended(links);
    }
}
