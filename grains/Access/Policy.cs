using AreaSend.Access;
using AreaSend.Grains.Access.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Access;

/// <summary>The access table in force, <c>Rules/access-table.csv</c>. Asked by the grain that commits or answers, in the same turn; never by a rule.</summary>
[Handbook("K045", "draft 2022, paragraph 60")]
[Handbook("K046", "draft 2022, paragraphs 119-120")]
[Handbook("K051", "draft 2022, paragraph 63")]
public static class Policy
{
    /// <summary>The table that ships with the product.</summary>
    public static AccessTable Table { get; } = AccessTable.Read(Shipped.Text("access-table.csv"));

    /// <summary>Whether a role may do it. Default deny.</summary>
    /// <param name="role">Role in the inspection.</param>
    /// <param name="action">What is to be done.</param>
    /// <returns>True when the table says <c>yes</c>.</returns>
    public static bool Allows(Role role, InspectionAction action) => Table.Allows(role, action);

    /// <summary>Why a role may not do it. Who may not even see the thing hears that there is none; who sees it hears that it is not theirs to do. Decision 0011.</summary>
    /// <param name="role">Role in the inspection.</param>
    /// <param name="see">What one must be allowed in order to know of the thing.</param>
    /// <param name="action">What is to be done.</param>
    /// <returns>The refusal; null when it is allowed.</returns>
    public static Refusal? Refuses(Role role, InspectionAction see, InspectionAction action)
    {
        if (!Allows(role, see))
        {
            return Unknown;
        }

        return Allows(role, action) ? null : Forbidden;
    }

    /// <summary>There is no such thing for this person.</summary>
    public static Refusal Unknown { get; } = new(RefusalCode.Unknown, "We cannot find this. Check the address, or ask the lead inspector whether you are in the team.");

    /// <summary>The person sees it, but may not do this.</summary>
    public static Refusal Forbidden { get; } = new(RefusalCode.Forbidden, "Your role in this inspection does not let you do this. Ask the lead inspector if that is wrong.");
}
