using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Team;

/// <summary>Whether a team has what the handbook asks of it. Shadows and quality assurance count for nothing here (K045, K046).</summary>
public static class TeamComposition
{
    /// <summary>What the team still needs.</summary>
    /// <param name="kind">Full or monitoring. A monitoring inspection needs the two leads only (K184).</param>
    /// <param name="roles">The roles there are.</param>
    /// <returns>A sentence for each thing; empty when the team is complete.</returns>
    [Handbook("K042", "draft 2022, paragraph 58"), Handbook("K043", "draft 2022, paragraph 58"), Handbook("K184", "draft 2022, paragraph 135")]
    [Handbook("K045", "draft 2022, paragraph 60"), Handbook("K046", "draft 2022, paragraphs 119-120")]
    public static ImmutableArray<string> Missing(InspectionKind kind, IEnumerable<Role> roles)
    {
        var there = roles.ToHashSet();
        return [.. Needs(kind).Where(need => !there.Contains(need.Role)).Select(need => need.Words)];
    }

    private static IEnumerable<(Role Role, string Words)> Needs(InspectionKind kind)
    {
        yield return (Role.LeadHmi, "The team needs a lead HMI.");
        yield return (Role.CqcLead, "The team needs a CQC lead, who brings the remit health.");
        if (kind is InspectionKind.Full)
        {
            yield return (Role.EducationInspector, "The team needs an education inspector of Ofsted.");
            yield return (Role.SocialCareInspector, "The team needs a social care inspector of Ofsted.");
        }
    }
}
