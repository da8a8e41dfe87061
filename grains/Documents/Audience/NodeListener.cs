using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Audience;

/// <summary>One web node's observer: what it has to be told waits here while the last message is on its way, so that a slow node gets fewer and larger messages and nobody waits for it.</summary>
/// <param name="observer">The observer.</param>
/// <param name="epoch">The activation that sends.</param>
internal sealed class NodeListener(IDocumentObserver observer, Guid epoch)
{
    private const int MostWaitingBytes = 4 * 1024 * 1024;
    private readonly ImmutableArray<SequencedUpdate>.Builder updates = ImmutableArray.CreateBuilder<SequencedUpdate>();
    private ImmutableHashSet<PersonId>? readers;
    private ImmutableArray<PersonPresent>? people;
    private DocumentFreeze? freeze;
    private bool freezeWaits;
    private Task sending = Task.CompletedTask;
    private int waitingBytes;

    public IDocumentObserver Observer => observer;

    public DateTimeOffset LeaseEnds { get; set; }

    /// <summary>It could not be told, or not fast enough. It is told nothing more until the node subscribes again and catches up.</summary>
    public bool Failed { get; private set; }

    private bool Waits => readers is not null || freezeWaits || updates.Count > 0 || people is not null;

    public void Deliver(IReadOnlyList<SequencedUpdate> committed)
    {
        updates.AddRange(committed);
        waitingBytes += committed.Sum(static u => u.Update.Length);
        Failed |= waitingBytes > MostWaitingBytes;
        Send();
    }

    public void Readers(ImmutableHashSet<PersonId> now)
    {
        readers = now;
        Send();
    }

    public void Frozen(DocumentFreeze? now)
    {
        (freeze, freezeWaits) = (now, true);
        Send();
    }

    public void Present(ImmutableArray<PersonPresent> now)
    {
        people = now;
        Send();
    }

    private void Send()
    {
        if (sending.IsCompleted)
        {
            sending = SendAsync();
        }
    }

    private async Task SendAsync()
    {
        try
        {
            while (!Failed && Waits)
            {
                await NextAsync();
            }
        }
        catch (Exception)
        {
            // a node that is gone or broken: its lease will end
            Failed = true;
        }

        if (Failed)
        {
            updates.Clear();
        }
    }

    private Task NextAsync()
    {
        if (readers is { } mayRead)
        {
            readers = null;
            return observer.ReadersAsync(mayRead);
        }

        if (updates.Count > 0)
        {
            waitingBytes = 0;
            return observer.DeliverAsync(new DocumentDelivery(epoch, updates.DrainToImmutable()));
        }

        if (freezeWaits)
        {
            freezeWaits = false;
            return observer.FrozenAsync(freeze);
        }

        var present = people ?? [];
        people = null;
        return observer.PresentAsync(present);
    }
}
