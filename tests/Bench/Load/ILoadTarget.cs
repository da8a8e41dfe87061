using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;

namespace AreaSend.Bench.Load;

/// <summary>What is typed into.</summary>
internal interface ILoadTarget : IAsyncDisposable
{
    /// <summary>Its name in the result.</summary>
    string Name { get; }

    /// <summary>Its processes, when they are ours to count.</summary>
    IReadOnlyList<HostProcess> Hosts { get; }

    /// <summary>Gets people ready to type.</summary>
    Task PrepareAsync(int people);

    /// <summary>Starts a note.</summary>
    /// <returns>Its document.</returns>
    Task<string> StartNoteAsync(int number);

    /// <summary>One more live connection of a person.</summary>
    Task<HubClient> ConnectAsync(int person);

    /// <summary>Every update of a note that was recorded; null when that cannot be known from here.</summary>
    Task<IReadOnlyList<(long Sequence, byte[] Update)>?> RecordedAsync(string document);
}
