using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>The team: put in, released, the nominated officer named.</summary>
[Collection(FaceCollection.Name)]
public sealed class TeamFormTests(FaceFixture face)
{
    private const string Assign = "Put in the team";
    private const string Release = "Release from the team";
    private const string Lano = "Name the officer";

    [Fact]
    public async Task A_scheduler_chooses_the_lead_and_the_lead_the_team()
    {
        var (scheduler, lead, health) = (face.Visit(People.Scheduler), face.Visit(People.Lead), face.Visit(People.Health));
        var page = $"/inspections/{await PlanTests.PlanAsync(face, "303", first: new(2027, 2, 1))}/people";
        (await lead.GetAsync(page)).Status.Should().Be(HttpStatusCode.NotFound, "nobody is in the team yet");

        await SendAsync(scheduler, page, Assign, ("Person", "priya-shah"), ("Role", "LeadHmi"));
        await SendAsync(lead, page, Assign, ("Person", "yusuf-demir"), ("Role", "HealthInspector"));
        (await health.GetAsync(page)).Rows.Should().BeEquivalentTo(new[] { new[] { "Priya Shah", "Lead HMI" }, ["Yusuf Demir", "Health inspector"] });
        var early = new Dictionary<string, string>(StringComparer.Ordinal) { ["Name"] = "Olu Officer", ["Officer"] = "olu-officer" };
        (await lead.SubmitAsync(await lead.GetAsync(page), early, Lano)).Errors[0].Sentence.Should().StartWith("The inspection is planned and the area has not been told.");
        await SendAsync(lead, page, Release, ("Leaving", "yusuf-demir"));

        (await health.GetAsync(page)).Status.Should().Be(HttpStatusCode.NotFound, "who is released sees it no more");
    }

    [Fact]
    public async Task Those_who_do_not_lead_are_offered_nothing_and_their_posts_are_refused()
    {
        var health = face.Visit(People.Health);
        (await health.GetAsync(face.At("people"))).FindAll("main form").Should().BeEmpty();
        var (target, fields) = (await face.Visit(People.Lead).GetAsync(face.At("people"))).Form(Release);
        fields["Leaving"] = "priya-shah";
        fields.Remove("__RequestVerificationToken");

        var answer = await health.PostAsync(target.PathAndQuery, new FormUrlEncodedContent(fields), await health.TokenAsync());

        answer.Status.Should().Be(HttpStatusCode.Forbidden);
        answer.Heading.Should().Be("You cannot do this here");
        (await health.GetAsync(face.At("people"))).Rows.Should().Contain(row => row[0] == "Priya Shah");
    }

    [Theory]
    [InlineData(Assign, "Person", "", "Select an inspector")]
    [InlineData(Assign, "Role", "", "Select a role")]
    [InlineData(Assign, "Role", "Lano", "Select a role")]
    [InlineData(Release, "Leaving", "", "Select a team member")]
    [InlineData(Release, "Leaving", "nobody-here", "This person is not in the team. Open the team again to see who is.")]
    [InlineData(Lano, "Name", "", "Enter the officer's name.")]
    [InlineData(Lano, "Officer", "Olu Officer", "Enter the officer's sign-in name: small letters, figures, hyphens, dots or underscores")]
    [InlineData(Lano, "Officer", "priya-shah", "The nominated officer works for the area and cannot be an inspector. Choose someone else.")]
    public async Task What_is_wrong_is_said_at_its_field(string button, string field, string text, string sentence)
    {
        var lead = face.Visit(People.Lead);
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Person"] = "hannah-levy", ["Role"] = "Shadow", ["Leaving"] = "hannah-levy", ["Name"] = "Olu Officer", ["Officer"] = "olu-officer", [field] = text,
        };

        var answer = await lead.SubmitAsync(await lead.GetAsync(face.At("people")), typed, button);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.ErrorAt(field).Should().Be(sentence);
        answer.Errors.Should().Equal((sentence, $"#{field}"));
        answer.Find($"main #{field}").Should().NotBeNull();
        if (button == Lano)
        {
            answer.Form(button).Fields[field].Should().Be(text, "what was typed stays");
        }
    }

    [Fact]
    public async Task A_team_changed_by_another_is_shown_and_what_was_chosen_stays()
    {
        var page = $"/inspections/{await PlanTests.PlanAsync(face, "304", first: new(2027, 9, 13))}/people";
        var (one, other) = (face.Visit(People.Scheduler), face.Visit(People.Scheduler));
        var mine = await one.GetAsync(page);
        await SendAsync(other, page, Assign, ("Person", "yusuf-demir"), ("Role", "HealthInspector"));

        var stale = await one.SubmitAsync(mine, Typed(("Person", "priya-shah"), ("Role", "LeadHmi")), Assign);

        stale.Status.Should().Be(HttpStatusCode.Conflict);
        stale.Rows.Should().ContainSingle().Which.Should().Contain("Yusuf Demir");
        stale.Form(Assign).Fields["Person"].Should().Be("priya-shah");
        (await one.FollowAsync(await one.SubmitAsync(stale, button: Assign))).Rows.Should().HaveCount(2);
    }

    [Fact]
    public async Task Each_form_is_a_command_of_its_own()
    {
        var page = $"/inspections/{await PlanTests.PlanAsync(face, "305", first: new(2027, 6, 21))}/people";
        var scheduler = face.Visit(People.Scheduler);
        await SendAsync(scheduler, page, Assign, ("Person", "yusuf-demir"), ("Role", "HealthInspector"));
        var opened = await scheduler.GetAsync(page);

        new[] { Assign, Release, Lano }.Select(button => opened.Form(button).Fields["CommandId"]).Should().OnlyHaveUniqueItems();

        var refused = await scheduler.SubmitAsync(opened, Typed(("Person", "yusuf-demir"), ("Role", "")), Assign);
        new[] { Assign, Release, Lano }.Select(button => refused.Form(button).Fields["CommandId"]).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task What_the_team_needs_is_said_and_who_changed_it_and_a_busy_inspector_needs_a_reason()
    {
        var scheduler = face.Visit(People.Scheduler);
        await SendAsync(scheduler, $"/inspections/{await PlanTests.PlanAsync(face, "308", first: new(2027, 10, 4))}/people", Assign, ("Person", "priya-shah"), ("Role", "LeadHmi"));
        var page = $"/inspections/{await PlanTests.PlanAsync(face, "306", first: new(2027, 10, 4))}/people";
        (await scheduler.GetAsync(page)).Words.Should().Contain("The team needs a lead HMI.").And.Contain("(in another inspection)");

        var warned = await scheduler.SubmitAsync(await scheduler.GetAsync(page), Typed(("Person", "priya-shah"), ("Role", "LeadHmi")), Assign);
        warned.Status.Should().Be(HttpStatusCode.BadRequest);
        warned.ErrorAt("Reasons-K116").Should().StartWith("Is in the team of another inspection from 30 September 2027 to 8 October 2027.");
        var put = await scheduler.FollowAsync(await scheduler.SubmitAsync(warned, Typed(("Reasons.K116", "Joins on Monday")), Assign));

        put.Rows.Should().ContainSingle().Which.Should().Equal("Priya Shah", "Lead HMI");
        put.Words.Should().Contain("Sam Whitfield: Priya Shah: Lead HMI. Reason: Joins on Monday");
    }

    [Fact]
    public async Task An_Ofsted_inspector_who_is_no_HMI_does_not_lead()
    {
        var page = $"/inspections/{await PlanTests.PlanAsync(face, "307", first: new(2027, 9, 27))}/people";
        var scheduler = face.Visit(People.Scheduler);

        (await scheduler.SubmitAsync(await scheduler.GetAsync(page), Typed(("Person", "daniel-hughes"), ("Role", "LeadHmi")), Assign))
            .ErrorAt("Role").Should().Be("The lead must be one of His Majesty's Inspectors. Choose an HMI or senior HMI.");
    }

    private static async Task SendAsync(Browsing visit, string page, string button, params (string, string)[] typed)
    {
        var answer = await visit.SubmitAsync(await visit.GetAsync(page), Typed(typed), button);
        answer.Status.Should().Be(HttpStatusCode.Redirect, string.Join(' ', answer.Errors));
    }

    private static Dictionary<string, string> Typed(params (string Name, string Value)[] typed) => typed.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);
}
