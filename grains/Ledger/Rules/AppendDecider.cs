namespace AreaSend.Grains.Ledger.Rules;

/// <summary>
/// Decides appends one after the other, each on what the ones before it left behind. Every store uses it: a store tells it how
/// things stand, asks, and writes what is <see cref="AppendResult.Recorded"/>. Knows no clock and no store; not for two threads at once.
/// </summary>
public sealed class AppendDecider
{
    private readonly Dictionary<string, StreamHead> heads = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Stream, Guid Command), long> commands = [];

    /// <summary>Position of the last entry of the ledger, those decided here included.</summary>
    public long Position { get; private set; }

    /// <summary>Forgets everything, for the next transaction.</summary>
    /// <param name="position">Position of the last committed entry; 0 for an empty ledger.</param>
    public void Reset(long position)
    {
        heads.Clear();
        commands.Clear();
        Position = position;
    }

    /// <summary>Tells where a stream stands. A stream not told of is empty.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="head">Its last committed entry.</param>
    public void Stands(string stream, StreamHead head) => heads[stream] = head;

    /// <summary>Tells that a command was recorded before. A command not told of is new.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="command">The command.</param>
    /// <param name="version">Version of its last entry.</param>
    public void Recorded(string stream, Guid command, long version) => commands[(stream, command)] = version;

    /// <summary>Decides one append, and remembers it when it is accepted.</summary>
    /// <param name="append">The append.</param>
    /// <returns>
    /// <see cref="AppendResult.Repeated"/> when the stream knows the command; <see cref="AppendResult.Conflict"/> when the stream does not
    /// stand where the append expects it, by version or by hash; else <see cref="AppendResult.Recorded"/>, with the entries' last version and position.
    /// </returns>
    public AppendResult Decide(Append append)
    {
        if (commands.TryGetValue((append.Stream, append.CommandId), out var first))
        {
            return new AppendResult.Repeated(first);
        }

        if (!heads.TryGetValue(append.Stream, out var head))
        {
            head = StreamHead.Empty;
        }

        if (head.Version != append.ExpectedVersion || !head.Hash.Span.SequenceEqual(append.Before))
        {
            return new AppendResult.Conflict(head.Version);
        }

        var version = head.Version + append.Entries.Count;
        heads[append.Stream] = new StreamHead(version, append.Entries[^1].Hash);
        commands[(append.Stream, append.CommandId)] = version;
        Position += append.Entries.Count;
        return new AppendResult.Recorded(version, Position);
    }
}
