namespace AreaSend.Grains.Ledger;

/// <summary>What became of an append.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>Recorded: committed, for good.</summary>
    /// <param name="Version">The stream's version after it.</param>
    /// <param name="Position">Position in the ledger of its last entry.</param>
    public sealed record Recorded(long Version, long Position) : AppendResult;

    /// <summary>The command was recorded before; nothing was written now.</summary>
    /// <param name="Version">The stream's version after the command's last entry, that first time.</param>
    public sealed record Repeated(long Version) : AppendResult;

    /// <summary>Someone else wrote to the stream; nothing was written. Forget, replay, decide again.</summary>
    /// <param name="Head">The stream's version as it stands.</param>
    public sealed record Conflict(long Head) : AppendResult;
}
