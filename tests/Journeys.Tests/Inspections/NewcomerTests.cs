using System.Diagnostics;
using AreaSend.Grains.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Inspections.Rules.Lifecycle;
using AreaSend.Journeys.Tests.Browsers;
using AreaSend.Testing.Inspections;
using AreaSend.Testing.Processes;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests.Inspections;

/// <summary>From the schedule to the feedback, from the pages alone.</summary>
/// <param name="browser">Chromium.</param>
/// <param name="output">Where figures are printed.</param>
public sealed class NewcomerTests(Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    private static readonly (string Person, string Role)[] Team =
        [("priya-shah", "LeadHmi"), ("tomasz-nowak", "CqcLead"), ("grace-okafor", "EducationInspector"), ("mei-lin-chan", "SocialCareInspector")];

    private readonly InspectionDaysChosen days = InspectionDaysChosen.For(DateOnly.FromDateTime(DateTime.UtcNow));

    [Fact]
    public async Task A_newcomer_plans_staffs_and_notifies_within_five_minutes_and_the_lead_runs_it_to_the_feedback_while_a_colleague_watches()
    {
        await using var product = await EmbeddedProduct.StartAsync();
        await using var scheduler = await browser.OpenAsync();
        await using var lead = await browser.OpenAsync();
        await using var colleague = await browser.OpenAsync();
        await scheduler.SignInAsync(product.Address, "sam-whitfield");
        var newcomer = new InspectionWalk(scheduler, product.Address);

        var began = Stopwatch.GetTimestamp();
        await PlanAsync(newcomer, scheduler.Page);
        await StaffAsync(newcomer, scheduler.Page);
        await NotifyAsync(newcomer, scheduler.Page);
        var took = Stopwatch.GetElapsedTime(began);
        output.WriteLine($"FIGURE newcomer: planned, staffed and notified in {took.TotalSeconds:N1} s");
        took.Should().BeLessThan(TimeSpan.FromMinutes(5));

        await lead.SignInAsync(product.Address, "priya-shah");
        await colleague.SignInAsync(product.Address, "tomasz-nowak");
        await colleague.Page.GotoAsync(new Uri(product.Address, newcomer.Home).ToString());
        var run = new InspectionWalk(lead, product.Address) { Home = newcomer.Home };
        await SetUpAsync(run, lead.Page, colleague.Page);
        await RunAsync(run, lead.Page, colleague.Page);

        newcomer.Faults.Concat(run.Faults).Should().BeEmpty();
        colleague.Complaints.Should().BeEmpty();
    }

    private async Task PlanAsync(InspectionWalk walk, IPage page)
    {
        await walk.OpenAsync("/inspections/plan");
        await page.SelectOptionAsync("#Area", "302");
        await walk.DayAsync("FirstOnSiteDay", days.FirstOnSite);
        await walk.LookAsync("1-plan");
        await walk.SendAsync("Plan the inspection");
        walk.Home = new Uri(page.Url).AbsolutePath;
        await walk.LookAsync("2-planned");
    }

    private static async Task StaffAsync(InspectionWalk walk, IPage page)
    {
        await walk.OpenAsync("people");
        foreach (var (person, role) in Team)
        {
            await page.SelectOptionAsync("#Person", person);
            await page.SelectOptionAsync("#Role", role);
            await walk.SendAsync("Put in the team");
        }

        await walk.LookAsync("3-team");
    }

    private async Task NotifyAsync(InspectionWalk walk, IPage page)
    {
        foreach (var (step, person) in new[] { ("dcs-call", "Helen Marsh"), ("icb-call", "David Osei") })
        {
            await walk.OpenAsync($"steps/{step}");
            await walk.DayAsync("Day", days.Notification);
            await page.FillAsync("#Time", "00:05");
            await page.FillAsync("#Person", person);
            await walk.LookAsync($"4-{step}");
            await walk.SendAsync("Record the call");
        }

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Week 1: notified");
        await walk.LookAsync("5-notified");
    }

    private async Task SetUpAsync(InspectionWalk walk, IPage page, IPage watcher)
    {
        await walk.OpenAsync("people");
        await page.FillAsync("#Name", "Olu Officer");
        await page.FillAsync("#Officer", "olu-officer");
        await walk.SendAsync("Name the officer");
        await FollowsAsync(watcher, "Olu Officer");

        await walk.OpenAsync("steps/set-up");
        await walk.DayAsync("Day", days.Notification);
        await page.FillAsync("#Time", "00:10");
        await page.FillAsync("#Present", "Lead HMI, CQC lead, nominated officer");
        await walk.LookAsync("6-set-up");
        await walk.SendAsync("Record the discussion");
        await FollowsAsync(watcher, "Week 1: set up");

        await walk.OpenAsync("set-up-checklist");
        await page.Locator("form:has(input[value=CodeOfConduct]) button").ClickAsync();
        var clock = Stopwatch.GetTimestamp();
        await FollowsAsync(watcher, "1 of 9 done");
        output.WriteLine($"FIGURE a colleague's tick shows in an open home page after {Stopwatch.GetElapsedTime(clock).TotalMilliseconds:N0} ms");
        await walk.LookAsync("7-checklist");
    }

    private async Task RunAsync(InspectionWalk walk, IPage page, IPage watcher)
    {
        foreach (var (step, button, words) in new[]
        {
            ("week-1", "Begin week 1", "Week 1: information gathering"), ("week-2", "Begin week 2", "Week 2: analysis off site"),
            ("off-site-fieldwork", "Begin the off-site fieldwork", "Week 2: off-site fieldwork"), ("on-site", "Begin the on-site week", "Week 3: on site"),
        })
        {
            await walk.OpenAsync($"steps/{step}");
            await walk.LookAsync($"8-{step}");
            await walk.SendAsync(button);
            await FollowsAsync(watcher, words);
        }

        await PauseAsync(walk, page, watcher);
        foreach (var (step, time, button, words) in new[] { ("final-team-meeting", "00:15", "Record the meeting", "final team meeting held"), ("feedback", "00:20", "Record the feedback", "Ended: feedback given") })
        {
            await walk.OpenAsync($"steps/{step}");
            await page.FillAsync("#Time", time);
            await page.FillAsync("#Present", "The whole team, and whom the officer agreed");
            await walk.LookAsync($"9-{step}");
            await walk.SendAsync(button);
            await FollowsAsync(watcher, words);
        }

        await walk.LookAsync("10-ended");
    }

    private static async Task PauseAsync(InspectionWalk walk, IPage page, IPage watcher)
    {
        await walk.OpenAsync("steps/pause");
        await page.FillAsync("#Time", "00:12");
        await page.FillAsync("#DutyDeskPerson", "Ann Lowe");
        await page.FillAsync("#Reason", "A member of staff is distressed.");
        await walk.LookAsync("8-pause");
        await walk.SendAsync("Pause the inspection");
        await FollowsAsync(watcher, "Paused");
        await walk.OpenAsync("steps/resume");
        await page.FillAsync("#Agreed", "The meeting is held tomorrow.");
        await walk.SendAsync("Resume the inspection");
        await FollowsAsync(watcher, "Week 3: on site");
    }

    private static Task FollowsAsync(IPage watcher, string words) => Assertions.Expect(watcher.Locator("main [data-island=inspection]")).ToContainTextAsync(words);

    /// <summary>A first on-site day whose notification day is the latest one that has come.</summary>
    private sealed record InspectionDaysChosen(DateOnly Notification, DateOnly FirstOnSite)
    {
        public static InspectionDaysChosen For(DateOnly today)
        {
            var calendar = new InspectionCalendar(new BankHolidays(ShippedBankHolidays.Read()), GivenCounts.Of2022);
            var chosen = Enumerable.Range(0, 6).Select(week => OnSiteWeek.MondayOf(today).AddDays(7 * week))
                .Select(monday => calendar.DaysOf(monday)).Where(found => found.Accepted && found.Value.Notification <= today).Select(found => found.Value!)
                .Last();
            return new InspectionDaysChosen(chosen.Notification, chosen.OnSite);
        }
    }
}
