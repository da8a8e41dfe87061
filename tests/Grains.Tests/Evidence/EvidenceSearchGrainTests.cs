using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Evidence;
using AreaSend.Grains.Access;
using AreaSend.Grains.Tests.Inspections;
using AreaSend.Inspections;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Inspections.InspectionFixture;

namespace AreaSend.Grains.Tests.Evidence;

public sealed class EvidenceSearchGrainTests(InspectionFixture given) : IClassFixture<InspectionFixture>
{
    [Fact]
    public async Task Whoever_may_not_read_evidence_hears_that_there_is_nothing_whatever_is_asked()
    {
        await NoteAsync("Visit to Northfield Primary", "phonics");
        foreach (var actor in Roles.Where(r => !Policy.Allows(r, InspectionAction.ReadEvidence)).Select(Person).Concat(Strangers))
        {
            foreach (var words in new[] { "phonics", "northfield", "nothing-of-that", "", new string('x', 500) })
            {
                var answer = await ClusterFixture.As(actor, () => Search.FindAsync(given.Id, words));

                answer.Refusal.Should().Be(Policy.Unknown, "{0} may not know", actor.Name);
            }
        }

        (await As(Role.LeadHmi, () => Search.FindAsync(InspectionId.New(), "phonics"))).Refusal.Should().Be(Policy.Unknown);
    }

    [Fact]
    public async Task Everyone_who_reads_evidence_finds_a_note_by_header_by_text_and_by_both()
    {
        await given.PlanAsync();
        var note = await NoteAsync("Visit to Eastfield Primary", "We saw phonics. Therapy has long waits.");
        await NoteAsync("Visit to Westfield Primary", "Nothing of note.");
        foreach (var role in Roles.Where(r => Policy.Allows(r, InspectionAction.ReadEvidence)))
        {
            foreach (var words in new[] { "eastfield", "EASTF", "therapy phonics", "eastfield therapies", "wait eastf", "visiting eastfield waits" })
            {
                (await FindAsync(words, role)).Should().Equal([note], "'{0}' is in it for {1}", words, role);
            }
        }

        (await FindAsync("westfield therapy")).Should().BeEmpty("no note has both");
        (await FindAsync("primary")).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_hit_has_the_line_of_the_note_and_the_passage_with_the_words_marked()
    {
        await given.PlanAsync();
        var note = await NoteAsync("Meeting about <transport>", "First line.\nTaxis were <b>late</b> twice.", "Town hall");

        var view = (await As(Role.Shadow, () => Search.FindAsync(given.Id, "lat"))).Value!;
        var header = (await As(Role.Shadow, () => Search.FindAsync(given.Id, "transport"))).Value!;

        view.AreMore.Should().BeFalse();
        var found = view.Notes.Should().ContainSingle().Subject;
        found.Note.Should().Be(new EvidenceNoteSummary(note, "Meeting about <transport>", "Meeting", "Town hall", Person(Role.EducationInspector).Name, new(2026, 11, 23), new(9, 0), null));
        found.Excerpt.Should().Equal(new TextRun("Taxis were <b>", false), new TextRun("late", true), new TextRun("</b> twice.", false));
        header.Notes.Should().ContainSingle().Which.Excerpt.Should().BeEmpty("the word is not in its text");
    }

    [Fact]
    public async Task A_note_of_another_inspection_is_not_found_by_the_same_people()
    {
        await NoteAsync("Visit to Otherfield", "something unheard of");
        await given.PlanAsync();

        (await FindAsync("otherfield")).Should().BeEmpty();
        (await FindAsync("unheard")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", RefusalCode.Empty)]
    [InlineData("  \t ", RefusalCode.Empty)]
    [InlineData("\"*\" & | ( ' -- \0 \ud800", RefusalCode.Empty)]
    [InlineData("{201}", RefusalCode.TooLong)]
    public async Task What_cannot_be_looked_for_is_refused_with_words(string words, string code)
    {
        var refusal = (await As(Role.LeadHmi, () => Search.FindAsync(given.Id, words == "{201}" ? new string('x', 201) : words))).Refusal!;

        (refusal.Code, refusal.Field).Should().Be((code, "words"));
    }

    [Fact]
    public async Task At_most_fifty_notes_are_given_and_it_is_said_that_there_are_more()
    {
        await given.PlanAsync();
        var inText = await NoteAsync("Last", "everywhere");
        for (var n = 0; n < IEvidenceSearchGrain.Most; n++)
        {
            await NoteAsync($"Everywhere {n}", "");
        }

        var view = (await As(Role.CqcLead, () => Search.FindAsync(given.Id, "everywhere"))).Value!;

        view.AreMore.Should().BeTrue();
        view.Notes.Should().HaveCount(IEvidenceSearchGrain.Most).And.NotContain(one => one.Note.Id == inText, "whole headers come first");
        view.Notes.Select(one => one.Note.Id).Should().OnlyHaveUniqueItems();
    }

    private IEvidenceSearchGrain Search => given.Cluster.Grains.GetGrain<IEvidenceSearchGrain>(0);

    private async Task<List<EvidenceNoteId>> FindAsync(string words, Role role = Role.LeadHmi)
    {
        var answer = await As(role, () => Search.FindAsync(given.Id, words));
        answer.Refusal.Should().BeNull();
        return [.. answer.Value!.Notes.Select(one => one.Note.Id)];
    }

    private async Task<EvidenceNoteId> NoteAsync(string title, string text, string place = "")
    {
        var id = EvidenceNoteId.New();
        var header = new EvidenceNoteHeader { Title = title, Activity = "Meeting", Place = place, PeopleByRole = [], Day = new(2026, 11, 23), Start = new(9, 0) };
        (await As(Role.EducationInspector, () => given.Cluster.Grains.GetGrain<IEvidenceNoteGrain>(id.ToString()).StartAsync(CommandId.New(), new() { Inspection = given.Id, Header = header }))).Refusal.Should().BeNull();
        await given.Cluster.Texts.KeepAsync(new DocumentId(given.Id, id.Value), 1, text);
        return id;
    }
}
