namespace AreaSend.Grains.Ledger;

/// <summary>One entry to append, hash and all.</summary>
/// <param name="Type">Versioned event name.</param>
/// <param name="Payload">The event as JSON.</param>
/// <param name="Hash">SHA-256 by <see cref="Rules.EntryHash"/> over this entry and the hash before it.</param>
public sealed record NewEntry(string Type, string Payload, byte[] Hash);
