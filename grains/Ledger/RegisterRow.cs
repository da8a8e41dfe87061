namespace AreaSend.Grains.Ledger;

/// <summary>One row of a list.</summary>
/// <param name="Group">What the list is asked by: the person, the inspection, the region.</param>
/// <param name="Sort">Rows come in the order of this as UTF-8 bytes, then of the id.</param>
/// <param name="Search">Words to search in; stored in lower case.</param>
/// <param name="Body">The row as JSON.</param>
public sealed record RegisterRow(string Group, string Sort, string Search, string Body);
