using AreaSend.Documents;
using AreaSend.Grains.Documents.Compaction;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Documents.Audience;

/// <summary>Who listens to a document and who is seen in it, held to the roster: whoever leaves the team is told nothing more within a second.</summary>
internal sealed class DocumentAudience
{
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(750);
    private readonly Guid epoch = Guid.NewGuid();
    private readonly DocumentPresence presence = new();
    private readonly IGrainBase grain;
    private readonly SoonTimer telling;
    private IGrainTimer? watching;

    public DocumentAudience(IGrainBase grain, IInspectionGrain inspection, TimeProvider time)
    {
        this.grain = grain;
        Observers = new DocumentObservers(epoch, time);
        Access = new DocumentAccess(inspection, time, WhenRosterChanges);
        telling = new SoonTimer(grain, DocumentPresence.Pause, () => Observers.Present(presence.People));
    }

    public DocumentObservers Observers { get; }

    public DocumentAccess Access { get; }

    public DocumentSubscription Subscribe(string node, IDocumentObserver observer, long head, DocumentText text)
    {
        Observers.Subscribe(node, observer);
        watching ??= grain.RegisterGrainTimer(WatchAsync, new GrainTimerCreationOptions(Watch, Watch) { Interleave = true });
        return new DocumentSubscription(epoch, head, Access.Readers, presence.People, text.Freeze);
    }

    public void Unsubscribe(string node)
    {
        Observers.Unsubscribe(node);
        telling.AskWhen(presence.Keep((on, _) => on != node));
    }

    public void Arrive(string node, string connection, Actor actor, byte[] cursor) =>
        telling.AskWhen(Observers.Has(node) && presence.Arrive(node, connection, actor, cursor));

    public void Depart(string connection) => telling.AskWhen(presence.Depart(connection));

    private async Task WatchAsync(CancellationToken cancellation)
    {
        var ended = Observers.Expire();
        telling.AskWhen(ended.Count > 0 && presence.Keep((on, _) => !ended.Contains(on)));
        if (Observers.Any)
        {
            await Access.AskAsync();
            return;
        }

        watching?.Dispose();
        watching = null;
    }

    private void WhenRosterChanges()
    {
        Observers.Readers(Access.Readers);
        telling.AskWhen(presence.Keep((_, who) => Access.MayBePresent(who.Person)));
    }
}
