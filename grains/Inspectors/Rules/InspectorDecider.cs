using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspectors.Rules;

/// <summary>Decides about an inspector's entry.</summary>
public static class InspectorDecider
{
    private const int MostName = 100;

    /// <summary>Registers the inspector, or corrects the entry.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="person">The inspector.</param>
    /// <param name="command">Name, organisation and remit.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (id, or a remit that the inspectorate does not have: health is CQC's, education and social care are Ofsted's).</returns>
    [Handbook("K043", "draft 2022, paragraph 58")]
    public static Decision<InspectorEvent> Register(InspectorState state, PersonId person, InspectorCommand.Register command)
    {
        if (!PersonId.TryParse(person.Value, out _))
        {
            return new Refusal(RefusalCode.Invalid, "Use 1 to 64 small letters, figures, hyphens, dots or underscores for the sign-in name.", Field: "Person");
        }

        if (Wording.Refuses(command.Name, MostName, nameof(command.Name), "inspector's name") is { } refusal)
        {
            return refusal;
        }

        if (!Fits(command.Organisation, command.Remit))
        {
            return new Refusal(RefusalCode.Invalid, "Choose health for a CQC inspector, and education or social care for an Ofsted inspector.", "K043", nameof(command.Remit));
        }

        var entry = new InspectorEvent.Registered(person.Value, Wording.Tidy(command.Name), command.Organisation, command.Remit);
        return entry == state.Entry ? new Decision<InspectorEvent>() : entry;
    }

    private static bool Fits(Organisation organisation, Remit remit) => (organisation, remit) is
        (Organisation.Cqc, Remit.Health) or (Organisation.Ofsted, Remit.Education) or (Organisation.Ofsted, Remit.SocialCare);
}
