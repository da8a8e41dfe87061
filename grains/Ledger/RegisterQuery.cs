namespace AreaSend.Grains.Ledger;

/// <summary>Which rows of a list.</summary>
/// <param name="Register">The list.</param>
/// <param name="Group">Only this group; null for all.</param>
/// <param name="Words">Only rows whose search text contains this (case does not matter; no wildcards); null or empty for all.</param>
/// <param name="Skip">How many to pass over.</param>
/// <param name="Take">How many to give.</param>
/// <param name="Descending">Last first.</param>
public sealed record RegisterQuery(string Register, string? Group = null, string? Words = null, int Skip = 0, int Take = 200, bool Descending = false);
