using AreaSend.Documents;
using AreaSend.Grains.Documents.Audience;
using AreaSend.Grains.Documents.Compaction;
using AreaSend.Grains.Documents.Gate;
using AreaSend.Grains.Documents.Log;

namespace AreaSend.Grains.Documents;

/// <summary>The parts of a document that an activation holds open, and what follows from a commit: the text grows, the audience is told, and when it is quiet again what is derived is brought up to date.</summary>
internal sealed class OpenDocument
{
    private const int Remembered = 64;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);
    private readonly TimeProvider time;
    private readonly DocumentObservers observers;
    private readonly QuietTimer quiet;
    private readonly QuietTimer resting;

    private OpenDocument(IGrainBase grain, DocumentPlace place, DocumentObservers observers, DocumentText text)
    {
        (time, this.observers, Text) = (place.Time, observers, text);
        Log = new DocumentLog(place.Ledger, place.Id, time, WhenCommitted);
        Gate = new DocumentGate(text, Log, new HostileUpdates(place.Ledger, place.Id, time));
        Commands = new DocumentCommands(place.Ledger, place.Id, text, Log, Gate);
        Upkeep = new DocumentUpkeep(place, text, Log);
        quiet = new QuietTimer(grain, time, Quiet, Upkeep.RunAsync);
        resting = new QuietTimer(grain, time, Rest, Gate.RestAsync);
    }

    public DocumentText Text { get; }

    public DocumentLog Log { get; }

    public DocumentGate Gate { get; }

    public DocumentCommands Commands { get; }

    public DocumentUpkeep Upkeep { get; }

    /// <summary>Opens a document: its snapshot, when that fits the ledger, and every entry after it. A ledger that cannot be read fails the opening; it never opens empty.</summary>
    public static async Task<OpenDocument> LoadAsync(IGrainBase grain, DocumentPlace place, DocumentObservers observers)
    {
        var (text, last) = await DocumentLoading.LoadAsync(place, Remembered);
        var open = new OpenDocument(grain, place, observers, text);
        if (last.Count > 0)
        {
            open.Log.StartFrom(last[^1], last);
        }

        return open;
    }

    private void WhenCommitted(IReadOnlyList<Flight> flights)
    {
        var now = time.GetUtcNow();
        foreach (var flight in flights)
        {
            Text.Take(flight.Update, flight.Happens, flight.Actor, now);
        }

        observers.Deliver([.. flights.Select(static f => f.Update)]);
        if (flights.Any(static f => f.Happens is DocumentEvent.Frozen or DocumentEvent.FreezeLifted))
        {
            observers.Frozen(Text.Freeze);
        }

        resting.Touch();
        if (Text.IsLong)
        {
            Text.Compact();
            quiet.Ask(atMostEvery: Busy);
        }
        else
        {
            quiet.Touch();
        }
    }
}
