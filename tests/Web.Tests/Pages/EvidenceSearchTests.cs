using System.Net;
using AreaSend.Documents;
using AreaSend.Evidence;
using AreaSend.Inspections;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>Evidence notes found by words, without a script.</summary>
[Collection(FaceCollection.Name)]
public sealed class EvidenceSearchTests(FaceFixture face)
{
    [Theory]
    [InlineData("stranger")]
    [InlineData("lano")]
    [InlineData("scheduler")]
    public async Task Whoever_does_not_see_the_evidence_gets_the_same_answer_from_a_search_whatever_is_looked_for(string who)
    {
        await KeepAsync("Secret visit", "a word that only the team may know");
        var visit = face.Visit(People.Named(who));
        var list = await visit.GetAsync(face.At("evidence"));

        foreach (var query in new[] { "", "?words=", "?words=secret", "?words=nothing-like-it", "?words=" + new string('x', 300) })
        {
            var answer = await visit.GetAsync(face.At("evidence/search" + query));

            answer.Status.Should().Be(list.Status).And.NotBe(HttpStatusCode.OK);
            answer.Heading.Should().Be(list.Heading);
            answer.Words.Should().Be(list.Words, "'{0}' tells {1} nothing", query, who);
        }
    }

    [Theory]
    [InlineData("lead")]
    [InlineData("shadow")]
    public async Task A_note_is_found_by_a_word_in_its_text_and_shown_with_its_line_and_the_word_marked(string who)
    {
        var word = "hexagon" + who;
        var note = await KeepAsync("Visit to Marked & Co", $"First line.\nPupils <script>alert(1)</script> were {word}-wise seated.");

        var page = await face.Visit(People.Named(who)).GetAsync(face.At("evidence/search?words=" + word));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Find("title")!.TextContent.Should().StartWith($"1 note holds these words: {word} - ");
        var hit = page.FindAll("main ol li").Should().ContainSingle().Subject;
        hit.QuerySelector("a")!.GetAttribute("href").Should().Be(note);
        hit.QuerySelector("a")!.TextContent.Should().Be("Visit to Marked & Co");
        hit.QuerySelector(".app-found__line")!.TextContent.Should().Be("Tuesday 24 November, 9:30am to 11am · Visit to a provider · Northfield Primary · Yusuf Demir");
        hit.QuerySelectorAll("p")[1].TextContent.Should().Be($"Pupils <script>alert(1)</script> were {word}-wise seated.");
        hit.QuerySelector("mark")!.TextContent.Should().Be(word);
        page.FindAll("script").Should().OnlyContain(script => script.TextContent.Length == 0, "what was written is text");
        page.Find("input[name=words]")!.GetAttribute("value").Should().Be(word);
        (await face.Visit(People.Named(who)).GetAsync(note)).Heading.Should().Be("Visit to Marked & Co");
    }

    [Fact]
    public async Task A_note_is_found_by_its_header_and_by_header_and_text_together()
    {
        var note = await KeepAsync("Visit to Quillfield", "We heard about kaleidoscopes.");

        foreach (var words in new[] { "quillfield", "QUILLF", "quillfield kaleidoscope" })
        {
            (await face.Visit(People.Health).GetAsync(face.At("evidence/search?words=" + Uri.EscapeDataString(words)))).FindAll("main ol a").Select(a => a.GetAttribute("href")).Should().Equal([note], "'{0}'", words);
        }
    }

    [Fact]
    public async Task The_list_offers_a_search_and_the_page_without_words_is_the_form_alone()
    {
        var visit = face.Visit(People.Health);

        var form = (await visit.GetAsync(face.At("evidence"))).Find("main form[role=search]")!;
        var page = await visit.GetAsync(form.GetAttribute("action")!);

        form.GetAttribute("method").Should().Be("get");
        page.Status.Should().Be(HttpStatusCode.OK);
        page.Heading.Should().Be("Search evidence notes");
        page.Errors.Should().BeEmpty();
        page.Find("#found").Should().BeNull();
        page.Find("label[for=words]").Should().NotBeNull();
    }

    [Fact]
    public async Task Words_that_no_note_holds_are_answered_with_advice()
    {
        var page = await face.Visit(People.Lead).GetAsync(face.At("evidence/search?words=%22nothing%22+%3Cb%3Elike%3C/b%3E+it"));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Words.Should().Contain("No notes hold these words").And.Contain("fewer words");
        page.Find("input[name=words]")!.GetAttribute("value").Should().Be("\"nothing\" <b>like</b> it");
    }

    [Theory]
    [InlineData("?words=", "Enter one or more words to look for.")]
    [InlineData("?words=%22*%22+%26+%00", "Enter one or more words to look for.")]
    [InlineData("?words={201}", "Use 200 characters or fewer.")]
    public async Task What_cannot_be_looked_for_is_said_in_the_summary_and_at_the_field(string query, string sentence)
    {
        var page = await face.Visit(People.Lead).GetAsync(face.At("evidence/search" + query.Replace("{201}", new string('x', 201), StringComparison.Ordinal)));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.Errors.Should().Equal((sentence, "#words"));
        page.ErrorAt("words").Should().Be(sentence);
        page.Find("title")!.TextContent.Should().StartWith("Error: Search evidence notes");
        page.Find("#found").Should().BeNull();
    }

    [Fact]
    public async Task A_note_of_another_inspection_is_not_found_here()
    {
        var other = await PlanTests.PlanAsync(face, "303");
        await KeepAsync("Visit to Farawayfield", "an unmistakable xylophone");

        var here = await face.Visit(People.Lead).GetAsync(face.At("evidence/search?words=xylophone"));
        var there = await face.Visit(People.Lead).GetAsync($"/inspections/{other}/evidence/search?words=xylophone");

        here.FindAll("main ol li").Should().ContainSingle();
        there.Status.Should().Be(HttpStatusCode.NotFound, "the lead of one inspection has no part in the other");
    }

    // a note, and its text as the projection will have it
    private async Task<string> KeepAsync(string title, string text)
    {
        var note = await NoteFormTests.StartAsync(face, People.Health, title);
        InspectionId.TryParse(face.Inspection, out var inspection).Should().BeTrue();
        EvidenceNoteId.TryParse(note[^32..], out var id).Should().BeTrue();
        await face.Cluster.Texts.KeepAsync(new DocumentId(inspection, id.Value), 1, text);
        return note;
    }
}
