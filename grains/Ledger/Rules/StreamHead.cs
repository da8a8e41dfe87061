namespace AreaSend.Grains.Ledger.Rules;

/// <summary>Where a stream stands: its last entry.</summary>
/// <param name="Version">Version of the last entry; 0 for an empty stream.</param>
/// <param name="Hash">Hash of the last entry; <see cref="EntryHash.Root"/> for an empty stream.</param>
public readonly record struct StreamHead(long Version, ReadOnlyMemory<byte> Hash)
{
    private static readonly byte[] Nothing = EntryHash.Root.ToArray();

    /// <summary>The head of an empty stream.</summary>
    public static StreamHead Empty { get; } = new(0, Nothing);
}
