using AreaSend.Documents;
using AreaSend.Testing;
using AreaSend.Testing.Live;
using AreaSend.Vocabulary;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

/// <summary>A note of the demonstration's inspection in which people write, one after the other.</summary>
internal sealed class WrittenNote
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(31);
    private readonly FaceFixture face;
    private readonly Dictionary<PersonId, (TypingUpdates Typing, Guid Device)> hands = [];
    private readonly string document;

    private WrittenNote(FaceFixture face, string path, string document) => (this.face, Path, this.document) = (face, path, document);

    /// <summary>The note's address.</summary>
    public string Path { get; }

    public string History => $"{Path}/history";

    public DateTimeOffset Now => face.Cluster.Time.GetUtcNow();

    /// <summary>Starts one, and each of these people writes a paragraph in a spell of their own.</summary>
    public static async Task<WrittenNote> StartAsync(FaceFixture face, params (Actor Who, string Words)[] written)
    {
        var path = await NoteFormTests.StartAsync(face, People.Lead, $"Note {Guid.NewGuid():N}");
        var text = (await face.Visit(People.Lead).GetAsync(path)).Find("[data-document]")!.GetAttribute("data-document")!;
        var note = new WrittenNote(face, path, text);
        foreach (var (who, words) in written)
        {
            await note.WriteAsync(who, words);
        }

        return note;
    }

    /// <summary>Somebody writes, half an hour after what was before.</summary>
    /// <returns>The sequence.</returns>
    public async Task<long> WriteAsync(Actor who, string words)
    {
        face.Cluster.Time.Advance(Quiet);
        var answer = await SubmitAsync(who, words);
        answer.Refusal.Should().BeNull();
        return answer.Value.Single().Sequence;
    }

    /// <summary>Somebody's open tab sends what was written.</summary>
    public Task<Answer<System.Collections.Immutable.ImmutableArray<DocumentReceipt>>> SubmitAsync(Actor who, string words)
    {
        if (!hands.TryGetValue(who.Person, out var hand))
        {
            hands[who.Person] = hand = (new TypingUpdates((uint)Random.Shared.Next(1, int.MaxValue)), Guid.NewGuid());
        }

        var submission = new DocumentSubmission("", hand.Device, DocumentLimits.Schema, [new DocumentBatch(Guid.CreateVersion7(), hand.Typing.Next(words))]);
        return ClusterFixture.As(who, () => face.Cluster.Grains.GetGrain<IDocumentGrain>(document).SubmitAsync(submission));
    }

    public Task<Screen> ReadAsync(Actor who, string below = "") => face.Visit(who).GetAsync($"{History}{below}");

    /// <summary>What the pages of the history say happened, latest first.</summary>
    public async Task<IReadOnlyList<string>> HappenedAsync() =>
        [.. (await ReadAsync(People.Lead)).FindAll(".govuk-summary-list__value").Select(value => value.TextContent.Trim())];

    /// <summary>Freezes it through its form.</summary>
    public async Task<Screen> FreezeAsync(Actor who, string reason)
    {
        var visit = face.Visit(who);
        return await visit.SubmitAsync(await visit.GetAsync(History), new Dictionary<string, string>(StringComparer.Ordinal) { ["Reason"] = reason }, "Freeze this note");
    }
}
