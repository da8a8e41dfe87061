using System.Net;
using AreaSend.Vocabulary;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>A scheduler plans an inspection through the form.</summary>
[Collection(FaceCollection.Name)]
public sealed class PlanTests(FaceFixture face)
{
    [Theory]
    [InlineData("lead")]
    [InlineData("shadow")]
    [InlineData("lano")]
    public async Task Only_a_scheduler_plans(string who) =>
        (await face.Visit(People.Named(who)).GetAsync("/inspections/plan")).Status.Should().Be(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Planning_leads_to_the_inspection_and_a_second_press_to_the_same()
    {
        var visit = face.Visit(People.Scheduler);
        var form = await visit.GetAsync("/inspections/plan?area=370");
        form.Form().Fields["Area"].Should().Be("370", "the area's own page leads here");
        var typed = Typed("370", 14);

        var first = await visit.SubmitAsync(form, typed);
        var second = await visit.SubmitAsync(form, typed);

        first.Status.Should().Be(HttpStatusCode.Redirect);
        second.Location.Should().Be(first.Location);
        var home = await visit.FollowAsync(first);
        home.Heading.Should().Be("Barnsley area inspection");
        home.Words.Should().Contain("Monday 14 December");
    }

    [Theory]
    [InlineData("", 14, "Area", "Select a local area")]
    [InlineData("000", 14, "Area", null)]
    [InlineData("not-a-code", 14, "Area", "Select a local area")]
    [InlineData("370", 32, "FirstOnSiteDay", "Enter the first on-site day, for example 23 11 2026")]
    [InlineData("370", 13, "FirstOnSiteDay", null)]
    [InlineData("370", 25, "FirstOnSiteDay", null)]
    public async Task What_cannot_be_planned_is_said_at_its_field_and_what_was_typed_stays(string area, int day, string field, string? sentence)
    {
        var visit = face.Visit(People.Scheduler);

        var answer = await visit.SubmitAsync(await visit.GetAsync("/inspections/plan"), Typed(area, day));

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.ErrorAt(field).Should().NotBeNullOrEmpty();
        sentence?.Should().Be(answer.ErrorAt(field));
        answer.Errors.Should().ContainSingle().Which.Field.Should().Be(field == "Area" ? "#Area" : "#FirstOnSiteDay-day");
        answer.Find(answer.Errors[0].Field!).Should().NotBeNull("the summary leads to the field");
        answer.Form().Fields["FirstOnSiteDay.day"].Should().Be($"{day}");
    }

    [Fact]
    public async Task A_day_that_leaves_no_time_to_notify_the_area_asks_for_a_reason_and_takes_it()
    {
        var visit = face.Visit(People.Scheduler);
        var warned = await visit.SubmitAsync(await visit.GetAsync("/inspections/plan"), Typed("371", 30, month: 11));

        warned.Status.Should().Be(HttpStatusCode.BadRequest);
        warned.Errors.Should().ContainSingle().Which.Sentence.Should().Be("The area would have been notified on Monday 16 November 2026, which has passed. Choose a later day, or say why not.");
        var planned = await visit.SubmitAsync(warned, new Dictionary<string, string>(StringComparer.Ordinal) { ["Reasons.K034"] = "Agreed with the regional director." });

        (await visit.FollowAsync(planned)).Heading.Should().Be("Doncaster area inspection");
    }

    internal static async Task<string> PlanAsync(FaceFixture face, string area, Actor? who = null, DateOnly? first = null)
    {
        var visit = face.Visit(who ?? People.Scheduler);
        var answer = await visit.SubmitAsync(await visit.GetAsync("/inspections/plan"), Typed(area, first ?? new DateOnly(2026, 12, 14)));
        return answer.Location!.OriginalString["/inspections/".Length..];
    }

    private static Dictionary<string, string> Typed(string area, DateOnly first)
    {
        var typed = Typed(area, first.Day, first.Month);
        typed["FirstOnSiteDay.year"] = $"{first.Year}";
        return typed;
    }

    private static Dictionary<string, string> Typed(string area, int day, int month = 12) => new(StringComparer.Ordinal)
    {
        ["Area"] = area,
        ["FirstOnSiteDay.day"] = $"{day}",
        ["FirstOnSiteDay.month"] = $"{month}",
        ["FirstOnSiteDay.year"] = "2026",
    };
}
