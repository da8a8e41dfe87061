using System.Net;
using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Testing;
using AreaSend.Vocabulary;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspections;

/// <summary>The steps from the schedule to the feedback, from the pages.</summary>
[Collection(FaceCollection.Name)]
public sealed class StepTests(FaceFixture face)
{
    [Fact]
    public async Task The_lead_finds_every_task_on_the_home_page_with_how_it_stands()
    {
        var home = await face.Visit(People.Lead).GetAsync(face.At(""));

        home.FindAll(".govuk-task-list__item").Should().HaveCount(12);
        home.FindAll(".govuk-task-list__link").Select(link => link.GetAttribute("href")).Should().Contain(face.At("steps/final-team-meeting")).And.Contain(face.At("people"));
        home.Words.Should().Contain("Next: Hold the final team meeting");
        home.Find("[data-island=inspection]")!.GetAttribute("data-revision").Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_officer_of_the_area_sees_dates_but_no_tasks_and_may_not_read_the_checklist()
    {
        var lano = face.Visit(People.Lano);

        var home = await lano.GetAsync(face.At(""));

        home.FindAll(".govuk-task-list__item").Should().BeEmpty();
        home.Words.Should().NotContain("What was done").And.Contain("Week 3: on site");
        (await lano.GetAsync(face.At("set-up-checklist"))).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("Day.day", "32", "Day", "Enter the day, for example ")]
    [InlineData("Day.day", "22", "Day", "The area is notified on a working day. Sunday 22 November 2026 is not one.")]
    [InlineData("Day.year", "2028", "Day", "The day and time must be in the past. Record it when it has happened.")]
    [InlineData("Time", "soon", "Time", "Enter the time, for example 9:30am or 14:05")]
    [InlineData("Person", "", "Person", "Enter the name of the person spoken to.")]
    [InlineData("Caller", "", "Caller", "Select who called")]
    [InlineData("Channel", "Pigeon", "Channel", "Select how the area was told")]
    public async Task What_is_wrong_with_a_call_is_said_at_its_field_and_what_was_typed_stays(string field, string text, string at, string sentence)
    {
        var (visit, step) = (face.Visit(People.Scheduler), $"{await StaffedAsync("306")}/steps/dcs-call");
        var typed = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Caller"] = "priya-shah", ["Channel"] = "Telephone", ["Day.day"] = "20", ["Day.month"] = "11", ["Day.year"] = "2026", ["Time"] = "8:30am", ["Person"] = "Helen Marsh", [field] = text,
        };

        var answer = await visit.SubmitAsync(await visit.GetAsync(step), typed);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.ErrorAt(at).Should().StartWith(sentence);
        answer.Form().Fields["Time"].Should().Be(typed["Time"]);
    }

    [Fact]
    public async Task A_step_that_the_stage_does_not_allow_is_explained_and_a_form_sent_all_the_same_is_refused_in_words()
    {
        var (lead, at) = (face.Visit(People.Lead), await StaffedAsync("307"));

        (await lead.GetAsync($"{at}/steps/feedback")).Words.Should().Contain("This cannot be done now. The inspection stands at: Planned.");
        (await lead.GetAsync($"{at}/steps/nothing")).Status.Should().Be(HttpStatusCode.NotFound);
        var (target, fields) = (await lead.GetAsync(face.At("steps/final-team-meeting"))).Form();
        fields["Time"] = "8am";
        fields["Present"] = "All";
        fields["CommandId"] = Guid.CreateVersion7().ToString();
        var answer = await lead.PostAsync($"{at}/steps/final-team-meeting", new FormUrlEncodedContent(fields), await lead.TokenAsync());

        target.AbsolutePath.Should().Be(face.At("steps/final-team-meeting"));
        answer.Errors.Should().ContainSingle().Which.Sentence.Should().StartWith("The inspection is planned and the area has not been told.");
    }

    [Fact]
    public async Task Two_leads_tick_and_each_tick_shows_with_its_name()
    {
        var lead = face.Visit(People.CqcLead);
        var page = await lead.GetAsync(face.At("set-up-checklist"));

        page.Words.Should().Contain("Done. Priya Shah ticked it at");
        page.FindAll("main form").Should().HaveCount(9);
        (await face.Visit(People.Health).GetAsync(face.At("set-up-checklist"))).FindAll("main form").Should().BeEmpty("only the two leads tick");
    }

    private async Task<string> StaffedAsync(string area)
    {
        var id = InspectionId.New();
        var grain = face.Cluster.Grains.GetGrain<IInspectionGrain>(id.ToString());
        await ClusterFixture.As(People.Scheduler, async () =>
        {
            await grain.PlanAsync(CommandId.New(), new() { Area = new(area), FirstOnSiteDay = new(2027, 3, 1) });
            return await grain.AssignAsync(CommandId.New(), new() { Person = People.Lead.Person, Role = Role.LeadHmi, Reasons = [new("K116", "The weeks do not matter here.")] });
        });
        return $"/inspections/{id}";
    }
}
