using System.Collections.Frozen;
using System.Text.Json;
using AreaSend.Access;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Access.Rules;

/// <summary>Who may do what: a row a role, a column an action, <c>yes</c> or <c>no</c> in every cell. What it does not say is refused.</summary>
[Handbook("K045", "draft 2022, paragraph 60"), Handbook("K046", "draft 2022, paragraphs 119-120")]
public sealed class AccessTable
{
    private readonly FrozenDictionary<(Role Role, InspectionAction Action), bool> cells;

    private AccessTable(IEnumerable<KeyValuePair<(Role, InspectionAction), bool>> cells) => this.cells = cells.ToFrozenDictionary();

    /// <summary>Whether the table allows it.</summary>
    /// <param name="role">Role in the inspection.</param>
    /// <param name="action">What is to be done.</param>
    /// <returns>True for a cell that says <c>yes</c>; false for all else.</returns>
    public bool Allows(Role role, InspectionAction action) => cells.GetValueOrDefault((role, action));

    /// <summary>Whether the table has a cell for it.</summary>
    /// <param name="role">Role in the inspection.</param>
    /// <param name="action">What is to be done.</param>
    /// <returns>True when there is one.</returns>
    public bool Declares(Role role, InspectionAction action) => cells.ContainsKey((role, action));

    /// <summary>Reads the table.</summary>
    /// <param name="text">Comma-separated: a first row of actions, then a row a role; names in lower case with hyphens.</param>
    /// <returns>The table.</returns>
    /// <exception cref="FormatException">A name, a cell or a row is not right: a bug in the table.</exception>
    public static AccessTable Read(string text)
    {
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(r => r.Split(',')).ToList();
        var actions = rows[0].Skip(1).Select(Named<InspectionAction>).ToList();
        var read = rows.Skip(1).SelectMany(row => Cells(row, actions)).ToList();
        var twice = read.GroupBy(c => c.Key).FirstOrDefault(g => g.Skip(1).Any());
        return twice is null ? new AccessTable(read) : throw new FormatException($"The access table says {twice.Key} twice.");
    }

    private static IEnumerable<KeyValuePair<(Role, InspectionAction), bool>> Cells(string[] row, List<InspectionAction> actions)
    {
        var role = Named<Role>(row[0]);
        if (row.Length != actions.Count + 1)
        {
            throw new FormatException($"The row '{row[0]}' of the access table has {row.Length - 1} cells for {actions.Count} actions.");
        }

        return actions.Select((action, i) => KeyValuePair.Create((role, action), row[i + 1] switch
        {
            "yes" => true,
            "no" => false,
            var cell => throw new FormatException($"The access table says '{cell}'; a cell is yes or no."),
        }));
    }

    private static T Named<T>(string name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()) == name)
            {
                return value;
            }
        }

        throw new FormatException($"The access table names '{name}', which is no {typeof(T).Name}.");
    }
}
