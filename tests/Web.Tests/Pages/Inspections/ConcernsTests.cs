using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspections;

/// <summary>The restricted log and the records of the team.</summary>
[Collection(FaceCollection.Name)]
public sealed class ConcernsTests(FaceFixture face)
{
    private static readonly Dictionary<string, string> Concern = new(StringComparer.Ordinal) { ["Kind"] = "Safeguarding", ["Words"] = "CYP-02 said\r\nshe is not safe.", ["Time"] = "9am", ["Day.day"] = "23", ["Day.month"] = "11", ["Day.year"] = "2026" };

    [Theory]
    [InlineData("stranger", 404, 404)]
    [InlineData("lano", 403, 403)]
    [InlineData("scheduler", 403, 200)]
    [InlineData("shadow", 200, 200)]
    [InlineData("health", 200, 200)]
    [InlineData("lead", 200, 200)]
    public async Task The_log_opens_to_the_team_and_records_of_the_team_to_schedulers_too(string who, int log, int records)
    {
        var visit = face.Visit(People.Named(who));

        (await visit.GetAsync(face.At("concerns"))).Status.Should().Be((HttpStatusCode)log);
        (await visit.GetAsync(face.At("people/records"))).Status.Should().Be((HttpStatusCode)records);
        (await visit.GetAsync(face.At("people/feedback"))).Status.Should().Be((HttpStatusCode)records);
    }

    [Fact]
    public async Task A_concern_is_raised_by_an_inspector_escalated_at_once_answered_and_closed_by_the_lead()
    {
        var (health, lead) = (face.Visit(People.Health), face.Visit(People.Lead));
        var raised = await health.FollowAsync(await health.SubmitAsync(await health.GetAsync(face.At("concerns")), Concern));
        raised.Words.Should().Contain("What you raised is recorded");
        raised.Rows[0].Skip(1).Should().Equal("Safeguarding concern", "9am on Monday 23 November", "Yusuf Demir", "Not escalated yet");
        var entry = raised.Link(face.At("concerns/"));
        (await health.GetAsync(entry)).Words.Should().Contain("CYP-02 said she is not safe.");
        (await health.GetAsync(entry)).FindAll("main form").Should().ContainSingle("an inspector escalates; the leads do the rest");
        (await lead.SubmitAsync(await lead.GetAsync(entry), new Dictionary<string, string>(StringComparer.Ordinal) { ["Ended"] = "Over." }, "Close the entry"))
            .ErrorAt("Ended").Should().Be("A safeguarding concern must be escalated before it is closed. Record to whom and when.");

        await SendAsync(health, entry, "Record the escalation", ("To", "Director of children's services"), ("Said", "Told by telephone."), ("Day.day", "23"), ("Day.month", "11"), ("Day.year", "2026"), ("Time", "9am"));
        await SendAsync(lead, entry, "Record the answer", ("Answered", "The child was seen."), ("AnswerDay.day", "23"), ("AnswerDay.month", "11"), ("AnswerDay.year", "2026"), ("AnswerTime", "9am"));
        var closed = await SendAsync(lead, entry, "Close the entry", ("Ended", "The authority acts."));

        closed.Rows.Select(row => row[0]).Should().Equal("Escalated to Director of children's services", "Answer or action", "Closed");
        closed.FindAll("main form").Should().BeEmpty();
        (await face.Visit(People.CqcLead).GetAsync(entry)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_shadow_raises_a_concern_and_never_sees_it_again()
    {
        var shadow = face.Visit(People.Shadow);

        var raised = await shadow.FollowAsync(await shadow.SubmitAsync(await shadow.GetAsync(face.At("concerns")), new Dictionary<string, string>(Concern, StringComparer.Ordinal) { ["Kind"] = "Distress", ["Words"] = "A clerk was in tears." }));

        raised.Words.Should().Contain("What you raised is recorded");
        raised.Rows.Should().BeEmpty();
        (await shadow.GetAsync(face.At("concerns/1"))).Status.Should().Be(HttpStatusCode.NotFound);
        (await face.Visit(People.Lead).GetAsync(face.At("concerns"))).Rows.Should().Contain(row => row[3] == "Hannah Levy");
    }

    [Theory]
    [InlineData("Kind", "", "Select what it is about")]
    [InlineData("Words", "", "Enter the account of what was seen, said or done.")]
    [InlineData("Time", "soon", "Enter the time, for example 9:30am")]
    public async Task What_is_wrong_is_said_at_its_field(string field, string text, string sentence)
    {
        var health = face.Visit(People.Health);

        var answer = await health.SubmitAsync(await health.GetAsync(face.At("concerns")), new Dictionary<string, string>(Concern, StringComparer.Ordinal) { [field] = text });

        (answer.Status, answer.ErrorAt(field)).Should().Be((HttpStatusCode.BadRequest, sentence));
    }

    [Fact]
    public async Task The_lead_names_who_opens_records_and_gives_feedback_that_others_do_not_see()
    {
        var (lead, health) = (face.Visit(People.Lead), face.Visit(People.Health));
        await SendAsync(lead, face.At("people/records"), "Save the names", ("People", "yusuf-demir"));
        (await health.GetAsync(face.At("people/records"))).FindAll("main li").Select(one => one.TextContent.Trim()).Should().Equal("Yusuf Demir");

        await SendAsync(lead, face.At("people/feedback"), "Record the feedback", ("Person", "mei-lin-chan"), ("Words", "Clear questions."));

        (await lead.GetAsync(face.At("people/feedback"))).Words.Should().Contain("Clear questions.").And.Contain("To Mei-Lin Chan");
        (await health.GetAsync(face.At("people/feedback"))).Words.Should().NotContain("Clear questions.");
    }

    private static async Task<Screen> SendAsync(Browsing visit, string page, string button, params (string Name, string Value)[] typed)
    {
        var answer = await visit.SubmitAsync(await visit.GetAsync(page), typed.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal), button);
        answer.Status.Should().Be(HttpStatusCode.Redirect, string.Join(' ', answer.Errors));
        return await visit.FollowAsync(answer);
    }
}
