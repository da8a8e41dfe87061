namespace AreaSend.Testing.Processes;

/// <summary>The product at work in processes of its own.</summary>
public interface IRunningProduct : IAsyncDisposable
{
    /// <summary>The web nodes.</summary>
    IReadOnlyList<Uri> Addresses { get; }

    /// <summary>The hosts, for counting processor time.</summary>
    IReadOnlyList<HostProcess> Hosts { get; }

    /// <summary>A person who writes evidence in the inspection that <see cref="PrepareAsync"/> made sure of.</summary>
    /// <param name="index">Which writer, counted round.</param>
    string Writer(int index);

    /// <summary>Makes sure that there is an inspection to write in.</summary>
    /// <returns>The inspection's id as it stands in addresses.</returns>
    Task<string> PrepareAsync();

    /// <summary>Every update of a document that is in the ledger, read from the ledger itself.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Sequences and updates; null when the ledger cannot be reached from here.</returns>
    Task<IReadOnlyList<(long Sequence, byte[] Update)>?> RecordedAsync(string document);
}
