using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>A scheduler changes what is kept of an area, form by form, and sees what is due next and why.</summary>
[Collection(FaceCollection.Name)]
public sealed class AreaChangeTests(FaceFixture face)
{
    private static readonly string[] Forms = ["contact", "end", "inspection", "former", "visit", "decision", "intelligence", "term", "withdraw"];

    [Fact]
    public async Task Every_form_opens_to_schedulers_and_to_nobody_else()
    {
        foreach (var form in Forms)
        {
            (await face.Visit(People.Scheduler).GetAsync($"/local-areas/303/change/{form}")).Status.Should().Be(HttpStatusCode.OK, form);
            (await face.Visit(People.Lead).GetAsync($"/local-areas/303/change/{form}")).Status.Should().Be(HttpStatusCode.Forbidden, form);
            (await face.Visit(People.Lano).GetAsync($"/local-areas/303/change/{form}")).Status.Should().Be(HttpStatusCode.Forbidden, form);
        }

        (await face.Visit(People.Scheduler).GetAsync("/local-areas/303/change/everything")).Status.Should().Be(HttpStatusCode.NotFound);
        (await face.Visit(People.Scheduler).GetAsync("/local-areas/000/change/term")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_inspection_entered_says_what_is_due_next_and_why_and_can_be_corrected()
    {
        var visit = face.Visit(People.Scheduler);
        var area = await visit.FollowAsync(await visit.SubmitAsync(await visit.GetAsync("/local-areas/304/change/inspection"), Inspection("Inconsistent")));

        area.Heading.Should().Be("Brent");
        area.Words.Should().Contain("Full inspection: by 17 May 2027").And.Contain("Outcome 2").And.Contain("the end of the inspection on 17 May 2024");
        var form = await visit.GetAsync(area.Find("main a[href*='entry=']")!.GetAttribute("href")!);
        form.Heading.Should().Be("Correct an inspection in the history");
        form.Form().Fields["End.day"].Should().Be("17");
        var corrected = await visit.FollowAsync(await visit.SubmitAsync(form, new Dictionary<string, string> { ["Outcome"] = "TypicallyPositive" }));
        corrected.Words.Should().Contain("Full inspection: by 17 May 2029").And.NotContain("Outcome 2");
    }

    [Fact]
    public async Task What_is_not_published_and_the_intelligence_log_are_for_schedulers_only()
    {
        var visit = face.Visit(People.Scheduler);
        await visit.SubmitAsync(await visit.GetAsync("/local-areas/305/change/inspection"), Inspection("SystemicFailings"));
        await visit.SubmitAsync(await visit.GetAsync("/local-areas/305/change/intelligence"), Day("Day", new(2026, 1, 5), ("Kind", "Concern"), ("Words", "Waiting times grow")));

        var scheduler = await visit.GetAsync("/local-areas/305");
        scheduler.Words.Should().Contain("Waiting times grow").And.Contain("3: systemic failings");
        foreach (var who in new[] { People.Lead, People.Lano })
        {
            var page = await face.Visit(who).GetAsync("/local-areas/305");
            page.Words.Should().NotContain("Waiting times").And.NotContain("systemic failings").And.Contain("reckoned from published reports only").And.Contain("by 31 December 2027");
            page.FindAll("main a[href*=change]").Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("inspection", "Kind", "Select the kind of inspection")]
    [InlineData("contact", "Part", "Select a part of the partnership")]
    [InlineData("former", "StatementRequired", "Select yes if a written statement of action was required")]
    [InlineData("visit", "Day", "Enter the day of the visit, for example 23 11 2026")]
    [InlineData("decision", "By", "Enter the day by which to inspect, for example 23 11 2026")]
    [InlineData("intelligence", "Kind", "Select where it comes from")]
    [InlineData("term", "From", "Enter the first day of the term, for example 23 11 2026")]
    [InlineData("end", "ExistsUntil", "Enter the last day of the area, for example 23 11 2026")]
    [InlineData("withdraw", "Entry", "Select an entry")]
    public async Task An_empty_form_says_at_each_field_what_is_missing(string form, string field, string sentence)
    {
        var visit = face.Visit(People.Scheduler);

        var answer = await visit.SubmitAsync(await visit.GetAsync($"/local-areas/306/change/{form}"));

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.ErrorAt(field).Should().Be(sentence);
        answer.Errors.Should().OnlyContain(error => answer.Find(error.Field!) != null, "the summary leads to the fields");
    }

    [Fact]
    public async Task A_day_to_come_is_refused_at_its_field_in_words()
    {
        var visit = face.Visit(People.Scheduler);

        var answer = await visit.SubmitAsync(await visit.GetAsync("/local-areas/306/change/decision"), Day("By", new(2099, 1, 5), Day("DecidedOn", new(2098, 1, 5), ("Kind", "Full"), ("Director", "Dana Ortiz"), ("Reason", "Concern"))));

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.ErrorAt("DecidedOn").Should().StartWith("The day of the decision must be between 1 January 2023 and");
    }

    private static Dictionary<string, string> Inspection(string outcome) =>
        Day("Start", new(2024, 5, 13), Day("End", new(2024, 5, 17), Day("ReportReceived", new(2024, 7, 1), ("Kind", "Full"), ("Outcome", outcome))));

    private static Dictionary<string, string> Day(string field, DateOnly day, params (string Field, string Value)[] more) => Day(field, day, more.ToDictionary(one => one.Field, one => one.Value, StringComparer.Ordinal));

    private static Dictionary<string, string> Day(string field, DateOnly day, Dictionary<string, string> more)
    {
        (more[$"{field}.day"], more[$"{field}.month"], more[$"{field}.year"]) = ($"{day.Day}", $"{day.Month}", $"{day.Year}");
        return more;
    }
}
