using AreaSend.Documents;
using AreaSend.Vocabulary;

namespace AreaSend.Web.Live.Relays;

/// <summary>Keeps one relay subscribed: renews its lease, follows its document to another activation, reads what deliveries left out.</summary>
/// <param name="document">The document.</param>
/// <param name="node">This node's name, with this lease's own ending.</param>
/// <param name="calls">The way to grains.</param>
/// <param name="time">The clock.</param>
internal sealed class RelayLease(DocumentId document, string node, DocumentCalls calls, TimeProvider time)
{
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);
    private readonly Lock gate = new();
    private IDocumentObserver? reference;
    private Task<Refusal?>? renewing;
    private Task mending = Task.CompletedTask;
    private Guid epoch;
    private long renewedAt;

    /// <summary>Held here strongly: the reference that grains have does not keep it.</summary>
    public DocumentRelay Relay { get; } = new(document, time);

    /// <summary>The name under which people are present through it.</summary>
    public string Node => node;

    /// <summary>Subscribes unless it is subscribed.</summary>
    /// <returns>Why not; null when it is.</returns>
    public Task<Refusal?> ReadyAsync() => epoch != Guid.Empty ? Task.FromResult<Refusal?>(null) : RenewAsync();

    /// <summary>Renews now; at most one renewal is on its way.</summary>
    public Task<Refusal?> RenewAsync()
    {
        lock (gate)
        {
            return renewing is { IsCompleted: false } ? renewing : renewing = SubscribeAsync();
        }
    }

    /// <summary>Does what is due. Called a few times a second; never waits.</summary>
    public void Tend()
    {
        if (Relay.IsMissing() && mending.IsCompleted)
        {
            mending = MendAsync();
        }
        else if (time.GetElapsedTime(renewedAt) >= Renewal)
        {
            foreach (var gone in Relay.Members.Where(m => m.IsGone))
            {
                Relay.Leave(gone);
            }

            _ = RenewAsync();
        }
    }

    /// <summary>Ends the subscription.</summary>
    public async Task EndAsync()
    {
        await calls.TellAsync(document, actor: null, grain => grain.UnsubscribeAsync(node));
        if (reference is not null)
        {
            calls.Unlisten(reference);
        }
    }

    private async Task<Refusal?> SubscribeAsync()
    {
        renewedAt = time.GetTimestamp();
        reference ??= calls.Listen(Relay);
        var answer = await calls.AskAsync(document, actor: null, grain => grain.SubscribeAsync(node, reference));
        if (!answer.Accepted)
        {
            return answer.Refusal;
        }

        Relay.Subscribed(answer.Value);
        var moved = epoch != Guid.Empty && epoch != answer.Value.Epoch;
        epoch = answer.Value.Epoch;
        if (moved)
        {
            // the new activation knows nobody's presence yet
            foreach (var member in Relay.Members)
            {
                _ = calls.TellAsync(document, member.Actor, grain => grain.PresentAsync(node, member.Id, member.CursorIn(document)));
            }
        }

        return null;
    }

    /// <summary>Subscribes again, and reads what is missing in the name of someone who has the document open here: the grain authorises that person, and all others are readers like them.</summary>
    private async Task MendAsync()
    {
        await RenewAsync();
        foreach (var member in Relay.Members)
        {
            for (var more = true; more;)
            {
                var page = await calls.AskAsync(document, member.Actor, grain => grain.ReadAsync(Relay.Last));
                if (!page.Accepted)
                {
                    break;
                }

                more = !page.Value.Updates.IsEmpty;
                if (more)
                {
                    Relay.Take(page.Value.Updates);
                    more = Relay.Last < page.Value.Head;
                }

                if (!more)
                {
                    return;
                }
            }
        }
    }
}
