using System.Globalization;
using System.Net;
using System.Text;
using AreaSend.Vocabulary;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>A note is started and its header changed through the forms.</summary>
[Collection(FaceCollection.Name)]
public sealed class NoteFormTests(FaceFixture face)
{
    [Fact]
    public async Task A_note_is_started_once_however_often_the_button_is_pressed()
    {
        var visit = face.Visit(People.Health);
        var form = await visit.GetAsync(face.At("evidence/new"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => visit.SubmitAsync(form, Typed("Pressed thrice"))));

        answers.Should().OnlyContain(answer => answer.Status == HttpStatusCode.Redirect);
        answers.Select(answer => answer.Location).Distinct().Should().ContainSingle();
        var note = await visit.FollowAsync(answers[0]);
        note.Heading.Should().Be("Pressed thrice");
        note.Find("[data-island=note]")!.GetAttribute("data-may-write").Should().Be("true");
        (await visit.GetAsync(face.At("evidence"))).Rows.Where(row => row.Contains("Pressed thrice")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("Title", "", "Enter the title.")]
    [InlineData("Title", "   ", "Enter the title.")]
    [InlineData("Title", "{151}", "The title must be 150 characters or fewer.")]
    [InlineData("Title", "{200000}", "The title must be 150 characters or fewer.")]
    [InlineData("Activity", "", "Enter the activity.")]
    [InlineData("Place", "{151}", "The place must be 150 characters or fewer.")]
    [InlineData("PeopleByRole", "{81}", "The role of a person must be 80 characters or fewer.")]
    [InlineData("Start", "soon", "Enter the start, for example 9:30am")]
    [InlineData("End", "9am", "The end must be later than the start. Leave it empty while the activity goes on.")]
    [InlineData("Day.month", "13", "Enter the day, for example 24 11 2026")]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays(string field, string text, string sentence)
    {
        text = text.StartsWith('{') ? new string('x', int.Parse(text.Trim('{', '}'), CultureInfo.InvariantCulture)) : text;
        var (visit, typed) = (face.Visit(People.Health), Typed("Kept <b>&amp; whole</b>"));
        typed[field] = text;

        var answer = await visit.SubmitAsync(await visit.GetAsync(face.At("evidence/new")), typed);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        var id = field == "Day.month" ? "Day" : field;
        answer.ErrorAt(id).Should().Be(sentence);
        answer.Errors.Should().Equal((sentence, field == "Day.month" ? "#Day-day" : $"#{id}"));
        answer.Find(answer.Errors[0].Field!).Should().NotBeNull("the summary leads to the field");
        var kept = answer.Form().Fields;
        kept.Should().Contain(typed.Where(one => one.Value.Trim().Length > 0));
        answer.Find("title")!.TextContent.Should().StartWith("Error: ");
        typed[field] = field == "Day.month" ? "11" : field == "Start" ? "9am" : field == "End" ? "" : "Mended";
        (await visit.SubmitAsync(answer, typed)).Status.Should().Be(HttpStatusCode.Redirect, "the mended form is good");
    }

    [Fact]
    public async Task A_header_changed_by_another_shows_both_and_loses_nothing()
    {
        var (one, other) = (face.Visit(People.Health), face.Visit(People.Lead));
        var note = await StartAsync(face, People.Health, "Before");
        var (mine, theirs) = (await one.GetAsync(note + "/header"), await other.GetAsync(note + "/header"));
        (await other.SubmitAsync(theirs, Typed("Theirs"))).Status.Should().Be(HttpStatusCode.Redirect);

        var stale = await one.SubmitAsync(mine, Typed("Mine"));

        stale.Status.Should().Be(HttpStatusCode.Conflict);
        stale.Find(".govuk-summary-list")!.TextContent.Should().Contain("Theirs");
        stale.Form().Fields["Title"].Should().Be("Mine");
        stale.Errors.Should().ContainSingle();
        (await one.GetAsync(note)).Heading.Should().Be("Theirs", "nothing is overwritten unseen");
        (await one.FollowAsync(await one.SubmitAsync(stale))).Heading.Should().Be("Mine", "what was seen may be replaced");
    }

    [Fact]
    public async Task A_shadow_cannot_start_or_change_a_note_by_posting()
    {
        var (lead, shadow) = (face.Visit(People.Lead), face.Visit(People.Shadow));
        var note = await StartAsync(face, People.Lead, "Not the shadow's");
        var (start, change) = ((await lead.GetAsync(face.At("evidence/new"))).Form(), (await lead.GetAsync(note + "/header")).Form());
        var token = await shadow.TokenAsync();

        foreach (var (target, fields) in new[] { start, change })
        {
            fields.Remove("__RequestVerificationToken");
            fields["Title"] = "Written by a shadow";
            (await shadow.PostAsync(target.PathAndQuery, new FormUrlEncodedContent(fields), token)).Status.Should().Be(HttpStatusCode.Forbidden);
        }

        (await lead.GetAsync(face.At("evidence"))).Text.Should().NotContain("Written by a shadow");
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "Title=x")]
    [InlineData("text/xml", "<x/>")]
    public async Task A_form_takes_forms_only(string type, string body)
    {
        var visit = face.Visit(People.Lead);
        var token = await visit.TokenAsync();

        var answer = await visit.PostAsync(face.At("evidence/new"), new StringContent(body, Encoding.UTF8, type), token);

        answer.Status.Should().Be(HttpStatusCode.UnsupportedMediaType);
        answer.Heading.Should().Be("This page cannot take what was sent");
    }

    internal static async Task<string> StartAsync(FaceFixture face, Actor who, string title)
    {
        var visit = face.Visit(who);
        var answer = await visit.SubmitAsync(await visit.GetAsync(face.At("evidence/new")), Typed(title));
        answer.Status.Should().Be(HttpStatusCode.Redirect);
        return answer.Location!.OriginalString;
    }

    internal static Dictionary<string, string> Typed(string title) => new(StringComparer.Ordinal)
    {
        ["Title"] = title,
        ["Activity"] = "Visit to a provider",
        ["Place"] = "Northfield Primary",
        ["PeopleByRole"] = "SENCo",
        ["Day.day"] = "24",
        ["Day.month"] = "11",
        ["Day.year"] = "2026",
        ["Start"] = "9:30am",
        ["End"] = "11am",
    };
}
