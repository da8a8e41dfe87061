using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspectors.Rules;

/// <summary>Decides about conflicts of interest. Who may ask is settled before.</summary>
[Handbook("K048", "good practice; not in the handbook")]
public static class ConflictRules
{
    private const int MostReason = 500;

    /// <summary>Declares a conflict with an area.</summary>
    /// <param name="state">The inspector; registered.</param>
    /// <param name="command">Area and reason.</param>
    /// <param name="areaName">The area's name today.</param>
    /// <returns>The event, nothing when it is declared so already, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (reason).</returns>
    public static Decision<InspectorEvent> Declare(InspectorState state, InspectorCommand.DeclareConflict command, string areaName)
    {
        if (Wording.Refuses(command.Reason, MostReason, nameof(command.Reason), "reason") is { } refusal)
        {
            return refusal;
        }

        var declared = new InspectorEvent.ConflictDeclared(command.Area, areaName, Wording.Tidy(command.Reason));
        return state.Conflicts.Contains(new ConflictOfInterest(declared.Area, areaName, declared.Reason)) ? new Decision<InspectorEvent>() : declared;
    }

    /// <summary>Takes back a conflict.</summary>
    /// <param name="state">The inspector; registered.</param>
    /// <param name="command">Area and reason.</param>
    /// <returns>The event, or a refusal <c>unknown</c> (not declared), <c>empty</c>, <c>too-long</c>, <c>invalid</c> (reason).</returns>
    public static Decision<InspectorEvent> Withdraw(InspectorState state, InspectorCommand.WithdrawConflict command)
    {
        if (state.Conflicts.All(one => one.Area != command.Area))
        {
            return new Refusal(RefusalCode.Unknown, "No conflict with this area is declared. Open the page again to see which are.", "K048", nameof(command.Area));
        }

        return Wording.Refuses(command.Reason, MostReason, nameof(command.Reason), "reason") is { } refusal
            ? refusal
            : new InspectorEvent.ConflictWithdrawn(command.Area, Wording.Tidy(command.Reason));
    }
}
