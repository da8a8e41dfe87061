namespace AreaSend.Grains.Ledger;

/// <summary>A change of the lists, written in the same transaction as the events it comes from.</summary>
/// <param name="Register">The list, such as <c>local-area</c>.</param>
/// <param name="Id">The row in it.</param>
/// <param name="Row">The row; null to take it away.</param>
public sealed record RegisterChange(string Register, string Id, RegisterRow? Row);
