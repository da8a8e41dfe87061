namespace AreaSend.Grains.Ledger;

/// <summary>Rows of a list.</summary>
/// <param name="Bodies">The rows' bodies, in order.</param>
/// <param name="Total">How many rows there are in all, before skip and take.</param>
/// <param name="Groups">The groups among all of them, in the order of their UTF-8 bytes.</param>
public sealed record RegisterPage(IReadOnlyList<string> Bodies, int Total, IReadOnlyList<string> Groups);
