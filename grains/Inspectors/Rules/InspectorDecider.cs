using System.Collections.Immutable;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspectors.Rules;

/// <summary>Decides about an inspector's entry.</summary>
public static class InspectorDecider
{
    private const int MostName = 100;
    private const int MostRegions = 10;

    /// <summary>Registers the inspector, or corrects the entry.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="person">The inspector.</param>
    /// <param name="command">Name, organisation, remit, grade and regions.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (id; a remit or grade that the inspectorate does not have: health is CQC's, education and social care are Ofsted's; regions).</returns>
    [Handbook("K043", "draft 2022, paragraph 58")]
    public static Decision<InspectorEvent> Register(InspectorState state, PersonId person, InspectorCommand.Register command)
    {
        if (!PersonId.TryParse(person.Value, out _))
        {
            return new Refusal(RefusalCode.Invalid, "Use 1 to 64 small letters, figures, hyphens, dots or underscores for the sign-in name.", Field: "Person");
        }

        var grade = command is { Grade: Grade.NotRecorded, Organisation: Organisation.Cqc } ? Grade.ChildrensServicesInspector : command.Grade;
        var refusal = Wording.Refuses(command.Name, MostName, nameof(command.Name), "inspector's name")
            ?? Remit(command.Organisation, command.Remit)
            ?? GradeOf(command.Organisation, grade)
            ?? Regions(command.Regions);
        if (refusal is not null)
        {
            return refusal;
        }

        var entry = new InspectorEvent.Entered(
            person.Value, Wording.Tidy(command.Name), command.Organisation, command.Remit, grade, [.. command.Regions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        return Same(entry, state.Entry) ? new Decision<InspectorEvent>() : entry;
    }

    private static bool Same(InspectorEvent.Entered entry, InspectorEvent.Entered? known) =>
        known is not null && entry with { Regions = known.Regions } == known && entry.Regions.SequenceEqual(known.Regions, StringComparer.Ordinal);

    private static Refusal? Remit(Organisation organisation, Remit remit) => (organisation, remit) is
        (Organisation.Cqc, AreaSend.Inspectors.Remit.Health) or (Organisation.Ofsted, AreaSend.Inspectors.Remit.Education) or (Organisation.Ofsted, AreaSend.Inspectors.Remit.SocialCare)
        ? null
        : new Refusal(RefusalCode.Invalid, "Choose health for a CQC inspector, and education or social care for an Ofsted inspector.", "K043", "Remit");

    [Handbook("K042", "draft 2022, paragraph 58")]
    private static Refusal? GradeOf(Organisation organisation, Grade grade) => (organisation, grade) is
        (Organisation.Cqc, Grade.ChildrensServicesInspector) or (Organisation.Ofsted, Grade.NotRecorded or Grade.OfstedInspector or Grade.Hmi or Grade.SeniorHmi)
        ? null
        : new Refusal(RefusalCode.Invalid, "Choose HMI, senior HMI or Ofsted inspector for Ofsted, and children's services inspector for CQC.", "K042", "Grade");

    private static Refusal? Regions(ImmutableArray<string> regions) => regions.Length > MostRegions
        ? new Refusal(RefusalCode.Invalid, $"Choose {MostRegions} regions or fewer.", Field: "Regions")
        : regions.Select(one => Wording.Refuses(one, MostName, "Regions", "region")).FirstOrDefault(bad => bad is not null);
}
