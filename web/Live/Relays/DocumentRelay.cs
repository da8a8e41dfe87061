using System.Collections.Immutable;
using AreaSend.Documents;
using AreaSend.Documents.History;
using AreaSend.Vocabulary;
using AreaSend.Web.Live.Wire;
using Microsoft.AspNetCore.SignalR;

namespace AreaSend.Web.Live.Relays;

/// <summary>Listens to one document for all browsers of this node that have it open, and writes to them. Decision 0022.</summary>
/// <param name="document">The document.</param>
/// <param name="time">The clock.</param>
internal sealed class DocumentRelay(DocumentId document, TimeProvider time) : IDocumentObserver
{
    private readonly Lock gate = new();
    private readonly DeliveryOrder order = new();
    private readonly string name = document.ToString();
    private ImmutableDictionary<string, LiveConnection> members = ImmutableDictionary<string, LiveConnection>.Empty;
    private ImmutableHashSet<PersonId> readers = [];
    private ImmutableArray<PersonPresent> people = [];
    private DocumentFreeze? freeze;
    private TimeSpan emptySince = time.GetElapsedTime(0);
    private bool closed;

    /// <summary>Browsers that have it open here.</summary>
    public IEnumerable<LiveConnection> Members => members.Values;

    /// <summary>Who is in the document now.</summary>
    public WirePerson[] People => WirePerson.Of(people);

    /// <summary>The last sequence passed on.</summary>
    public long Last
    {
        get
        {
            lock (gate)
            {
                return order.Last;
            }
        }
    }

    private TimeSpan Now => time.GetElapsedTime(0);

    /// <summary>Whether a person may read it, as the grain last said.</summary>
    public bool IsReader(PersonId person) => readers.Contains(person);

    /// <summary>Takes a browser in: from now on it is written to, as long as its person may read.</summary>
    /// <param name="connection">The browser.</param>
    /// <param name="isNew">False when it was in already.</param>
    /// <returns>False when this relay has closed; find the document's new one.</returns>
    public bool TryJoin(LiveConnection connection, out bool isNew)
    {
        lock (gate)
        {
            isNew = !members.ContainsKey(connection.Id);
            if (!closed)
            {
                members = members.SetItem(connection.Id, connection);
                connection.Documents[document] = this;
            }

            return !closed;
        }
    }

    /// <summary>Lets a browser go.</summary>
    public void Leave(LiveConnection connection)
    {
        lock (gate)
        {
            members = members.Remove(connection.Id);
            connection.Documents.TryRemove(document, out _);
            emptySince = Now;
        }
    }

    /// <summary>Closes when nobody has had it open for so long.</summary>
    public bool TryClose(TimeSpan linger)
    {
        lock (gate)
        {
            return closed |= members.IsEmpty && Now - emptySince >= linger;
        }
    }

    /// <summary>Takes what a subscription or its renewal told.</summary>
    public void Subscribed(DocumentSubscription subscription)
    {
        lock (gate)
        {
            people = subscription.People;
            Admit(subscription.Readers);
            Freeze(subscription.Freeze);
            Pass(order.Start(subscription.Head));
            order.Promise(subscription.Head, Now);
        }
    }

    /// <summary>A receipt of this sequence was given here, so its delivery has to come.</summary>
    public void Promise(long sequence)
    {
        lock (gate)
        {
            order.Promise(sequence, Now);
        }
    }

    /// <summary>Whether a delivery is overdue and what is missing has to be read.</summary>
    public bool IsMissing()
    {
        lock (gate)
        {
            if (members.IsEmpty)
            {
                order.Skip();
            }

            return order.IsMissing(Now);
        }
    }

    /// <inheritdoc/>
    public Task DeliverAsync(DocumentDelivery delivery)
    {
        Take(delivery.Updates);
        return Task.CompletedTask;
    }

    /// <summary>Takes updates, delivered or read.</summary>
    public void Take(ImmutableArray<SequencedUpdate> updates)
    {
        lock (gate)
        {
            Pass(order.Take(updates, Now));
        }
    }

    /// <inheritdoc/>
    public Task PresentAsync(ImmutableArray<PersonPresent> people)
    {
        lock (gate)
        {
            this.people = people;
            Write(LiveMessages.People(name, people));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task ReadersAsync(ImmutableHashSet<PersonId> readers)
    {
        lock (gate)
        {
            Admit(readers);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task FrozenAsync(DocumentFreeze? freeze)
    {
        lock (gate)
        {
            Freeze(freeze);
        }

        return Task.CompletedTask;
    }

    private void Freeze(DocumentFreeze? now)
    {
        if (freeze != now)
        {
            freeze = now;
            Write(LiveMessages.Frozen(name, now));
        }
    }

    private void Admit(ImmutableHashSet<PersonId> now)
    {
        var before = readers;
        readers = now;
        foreach (var member in members.Values.Where(m => before.Contains(m.Actor.Person) && !now.Contains(m.Actor.Person)))
        {
            member.Send(LiveMessages.Closed(name, RefusalCode.Forbidden, "You are no longer in the team of this inspection. Text that is not shared yet stays on this device."));
            Leave(member);
        }
    }

    private void Write(SerializedHubMessage message)
    {
        foreach (var member in members.Values)
        {
            if (readers.Contains(member.Actor.Person))
            {
                member.Send(message);
            }
        }
    }

    /// <summary>One message, written out once, for all who wrote nothing of it; each author gets the rest.</summary>
    private void Pass(ImmutableArray<SequencedUpdate> updates)
    {
        if (updates.IsEmpty)
        {
            return;
        }

        var (from, to) = (updates[0].Sequence, updates[^1].Sequence);
        SerializedHubMessage? all = null;
        foreach (var (id, member) in members)
        {
            if (!readers.Contains(member.Actor.Person))
            {
                continue;
            }

            var others = updates.RemoveAll(u => u.Connection == id);
            if (others.IsEmpty)
            {
                continue;
            }

            member.Send(others.Length == updates.Length ? all ??= LiveMessages.Updates(name, from, to, updates) : LiveMessages.Updates(name, from, to, others));
            LiveTelemetry.Deliveries.Add(others.Length);
        }
    }
}
