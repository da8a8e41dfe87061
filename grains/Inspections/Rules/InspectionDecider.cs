using System.Collections.Immutable;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Grains.Inspections.Rules.Team;
using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules;

/// <summary>Decides about an inspection. Who may ask is settled before.</summary>
public static class InspectionDecider
{
    private const int MostName = 100;

    /// <summary>Plans the inspection.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="command">Area and first on-site day.</param>
    /// <param name="area">The area.</param>
    /// <param name="facts">Who, when, and the calendar.</param>
    /// <param name="unusual">What is unusual about the day in this area; nothing when left out.</param>
    /// <returns>The event, or a refusal <c>exists</c>, <c>invalid</c> (day, kind) or <c>needs-reason</c> (an unusual day).</returns>
    public static Decision<InspectionEvent> Plan(InspectionState state, InspectionCommand.Plan command, LocalAreaView area, LifecycleFacts facts, params ImmutableArray<Refusal> unusual)
    {
        if (state.Plan is not null)
        {
            return new Refusal(RefusalCode.Exists, "This inspection is planned already. Open it from the list of inspections.");
        }

        if (!Enum.IsDefined(command.Kind))
        {
            return new Refusal(RefusalCode.Invalid, "Choose a full or a monitoring inspection.", "K008", nameof(command.Kind));
        }

        var weighed = ScheduleRules.Weigh(command.FirstOnSiteDay, command.Reasons, facts);
        if ((weighed.Refusal ?? SoftRules.Weigh(command.Reasons, unusual)) is { } refusal)
        {
            return refusal;
        }

        ImmutableArray<SetAside> setAside = [.. weighed.Value, .. SoftRules.Recorded(command.Reasons, unusual)];
        return new InspectionEvent.Planned(area.Id.Code, area.Name, command.FirstOnSiteDay, command.Kind, setAside, facts.By);
    }

    /// <summary>Puts a person in the team, or changes the person's role.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="revision">Its version.</param>
    /// <param name="command">Person, role, reasons and the version seen.</param>
    /// <param name="inspector">The person as an inspector.</param>
    /// <param name="candidacy">What stands in the way, and who asks; nothing and nobody when left out.</param>
    /// <returns>The event, nothing when the person has that role, or a refusal <c>stale</c>, <c>invalid</c> (role, grade, remit, a second lead, the LANO, a conflict of interest), <c>needs-reason</c> (diary, training, an extra inspector).</returns>
    public static Decision<InspectionEvent> Assign(InspectionState state, long revision, InspectionCommand.Assign command, InspectorView inspector, Candidacy? candidacy = null)
    {
        var known = candidacy ?? Candidacy.Free;
        var refusal = Stale(command.Seen, revision)
            ?? TeamRoles.Refuses(command.Role, inspector)
            ?? SecondLead(state, command)
            ?? (IsLano(state, command.Person) ? NotBoth(nameof(command.Person)) : null)
            ?? TeamChecks.Refuses(known);
        if (refusal is not null)
        {
            return refusal;
        }

        var member = new TeamMember(command.Person, inspector.Name, command.Role);
        if (state.Team.GetValueOrDefault(command.Person) == member)
        {
            return new Decision<InspectionEvent>();
        }

        var warnings = TeamChecks.Warnings(state, command, known);
        var reasons = SoftRules.Recorded(command.Reasons, warnings);
        return SoftRules.Weigh(command.Reasons, warnings) is { } warning
            ? warning
            : new InspectionEvent.TeamMemberAssigned(command.Person.Value, inspector.Name, command.Role, reasons.IsEmpty ? default : reasons, known.By);
    }

    /// <summary>Ends a person's part in the team.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="revision">Its version.</param>
    /// <param name="command">Person and the version seen.</param>
    /// <param name="by">Who asks, and when; null for nobody in particular.</param>
    /// <returns>The event, or a refusal <c>stale</c> or <c>unknown</c> (not in the team).</returns>
    public static Decision<InspectionEvent> Release(InspectionState state, long revision, InspectionCommand.Release command, Recorded? by = null)
    {
        if (Stale(command.Seen, revision) is { } stale)
        {
            return stale;
        }

        return state.Team.ContainsKey(command.Person)
            ? new InspectionEvent.TeamMemberReleased(command.Person.Value, by)
            : new Refusal(RefusalCode.Unknown, "This person is not in the team. Open the team again to see who is.", Field: nameof(command.Person));
    }

    /// <summary>Names the local area nominated officer: one, in place of any before; every change stays in the ledger.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="revision">Its version.</param>
    /// <param name="command">Person, name and the version seen.</param>
    /// <param name="isInspector">Whether the person is a registered inspector.</param>
    /// <param name="by">Who names the officer, and when.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal <c>wrong-stage</c> (the area does not know yet), <c>stale</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (an inspector, or not an id).</returns>
    [Handbook("K051", "draft 2022, paragraph 63")]
    public static Decision<InspectionEvent> NameLano(InspectionState state, long revision, InspectionCommand.NameLano command, bool isInspector, Recorded by)
    {
        var refusal = StageWords.Refuses(state.Lifecycle, InspectionMoveKind.NameLano)
            ?? Stale(command.Seen, revision)
            ?? Wording.Refuses(command.Name, MostName, nameof(command.Name), "officer's name")
            ?? (PersonId.TryParse(command.Person.Value, out _) ? null : NotAnId)
            ?? (isInspector || state.Team.ContainsKey(command.Person) ? NotBoth(nameof(command.Person)) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        var named = new InspectionEvent.LanoNamed(command.Person.Value, Wording.Tidy(command.Name), by);
        return named with { Recorded = null } == (state.Lano is null ? null : state.Lano with { Recorded = null }) ? new Decision<InspectionEvent>() : named;
    }

    private static Refusal NotAnId { get; } = new(
        RefusalCode.Invalid, "Use 1 to 64 small letters, figures, hyphens, dots or underscores for the officer's sign-in name.", Field: "Person");

    private static Refusal? Stale(long? seen, long revision) => seen is null || seen == revision
        ? null
        : new Refusal(RefusalCode.Stale, "Someone changed this inspection after you opened the page. Look at how it stands now, and do it again if you still want to.");

    private static Refusal? SecondLead(InspectionState state, InspectionCommand.Assign command) =>
        TeamRoles.IsSingle(command.Role) && state.Team.Values.Any(m => m.Role == command.Role && m.Person != command.Person)
            ? new Refusal(RefusalCode.Invalid, "The team has this lead already. End that person's role first, or choose another role.", "K042", nameof(command.Role))
            : null;

    private static bool IsLano(InspectionState state, PersonId person) => state.Lano?.Person == person.Value;

    private static Refusal NotBoth(string field) => new(
        RefusalCode.Invalid, "The nominated officer works for the area and cannot be an inspector. Choose someone else.", "K051", field);
}
