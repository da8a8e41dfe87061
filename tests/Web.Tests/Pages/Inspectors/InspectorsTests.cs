using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages.Inspectors;

/// <summary>Inspectors: found, registered, on leave, in conflict, free.</summary>
[Collection(FaceCollection.Name)]
public sealed class InspectorsTests(FaceFixture face)
{
    [Theory]
    [InlineData("lead", 200, 200, 200, 403, 403)]
    [InlineData("stranger", 200, 200, 200, 403, 403)]
    [InlineData("lano", 403, 403, 403, 403, 403)]
    [InlineData("scheduler", 200, 200, 200, 200, 200)]
    public async Task Inspectors_and_schedulers_look_inspectors_up_and_schedulers_keep_them(string who, int list, int free, int person, int entry, int training)
    {
        var visit = face.Visit(People.Named(who));
        foreach (var (path, status) in new[] { ("", list), ("/free", free), ("/grace-okafor", person), ("/grace-okafor/entry", entry), ("/new/entry", entry), ("/grace-okafor/training", training) })
        {
            (await visit.GetAsync("/inspectors" + path)).Status.Should().Be((HttpStatusCode)status, "{0} opens '{1}'", who, path);
        }

        (await face.Visit(People.Lead).GetAsync("/inspectors/nobody-here")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Inspectors_are_found_by_name_and_remit()
    {
        var lead = face.Visit(People.Lead);

        (await lead.GetAsync("/inspectors?words=grace")).Rows.Should().ContainSingle().Which.Take(3).Should().Equal("Grace Okafor", "HMI", "Education");
        (await lead.GetAsync("/inspectors?remit=Health")).Rows.Select(row => row[2]).Should().OnlyContain(remit => remit == "Health").And.HaveCountGreaterThan(1);
        (await lead.GetAsync("/inspectors?words=nobody")).Words.Should().Contain("No inspector matches");
    }

    [Fact]
    public async Task A_scheduler_registers_an_inspector_records_training_and_a_name_is_given_once()
    {
        var scheduler = face.Visit(People.Scheduler);
        var form = await scheduler.GetAsync("/inspectors/new/entry");
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["Person"] = "nia-price", ["Name"] = "Nia Price", ["Grade"] = "Hmi", ["Remit"] = "SocialCare", ["Regions"] = "London" };

        var page = await scheduler.FollowAsync(await scheduler.SubmitAsync(form, typed));
        page.Heading.Should().Be("Nia Price");
        page.Words.Should().Contain("HMI").And.Contain("London").And.Contain("No training is recorded");
        (await scheduler.SubmitAsync(await scheduler.GetAsync("/inspectors/new/entry"), typed)).ErrorAt("Person").Should().StartWith("An inspector has this sign-in name already");

        var training = await scheduler.SubmitAsync(await scheduler.GetAsync("/inspectors/nia-price/training"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TitleOf"] = "Area SEND framework", ["Day.day"] = "14", ["Day.month"] = "1", ["Day.year"] = "2026", ["Lapses.day"] = "14", ["Lapses.month"] = "10", ["Lapses.year"] = "2026",
        });
        (await scheduler.FollowAsync(training)).Rows.Should().ContainSingle().Which.Should().Equal("Area SEND framework", "14 January 2026", "14 October 2026 (lapsed)");
    }

    [Theory]
    [InlineData("Grade", "", "Select a grade")]
    [InlineData("Remit", "", "Select a remit")]
    [InlineData("Person", "Nia Price", "Enter a sign-in name: small letters, figures, hyphens, dots or underscores")]
    [InlineData("Name", "", "Enter the inspector's name.")]
    [InlineData("Remit", "Health", "Choose health for a CQC inspector, and education or social care for an Ofsted inspector.")]
    public async Task What_is_wrong_with_an_entry_is_said_at_its_field(string field, string text, string sentence)
    {
        var scheduler = face.Visit(People.Scheduler);
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["Person"] = "never-kept", ["Name"] = "Never Kept", ["Grade"] = "Hmi", ["Remit"] = "Education", [field] = text };

        var answer = await scheduler.SubmitAsync(await scheduler.GetAsync("/inspectors/new/entry"), typed);

        (answer.Status, answer.ErrorAt(field)).Should().Be((HttpStatusCode.BadRequest, sentence));
    }

    [Fact]
    public async Task An_inspector_enters_leave_declares_a_conflict_and_is_free_no_more_and_colleagues_see_no_reason()
    {
        var (health, lead) = (face.Visit(People.Health), face.Visit(People.Lead));
        const string Mine = "/inspectors/yusuf-demir";
        var leave = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["From.day"] = "5", ["From.month"] = "7", ["From.year"] = "2027", ["To.day"] = "9", ["To.month"] = "7", ["To.year"] = "2027",
        };

        (await health.FollowAsync(await health.SubmitAsync(await health.GetAsync(Mine), leave, "Enter leave"))).Words.Should().Contain("5 July 2027 to 9 July 2027");
        (await health.SubmitAsync(await health.GetAsync(Mine), leave, "Enter leave")).ErrorAt("From").Should().StartWith("Some of these days are entered as leave already");
        var conflict = new Dictionary<string, string>(StringComparer.Ordinal) { ["Area"] = "311", ["Reason"] = "Lives there" };
        (await health.FollowAsync(await health.SubmitAsync(await health.GetAsync(Mine), conflict, "Declare the conflict"))).Words.Should().Contain("Lives there");

        var seen = await lead.GetAsync(Mine);
        seen.Text.Should().NotContain("Lives there");
        seen.FindAll("main form").Should().BeEmpty();
        Hindrance(await lead.GetAsync("/inspectors/free?from=2027-07-05")).Should().Be("Is on leave from 5 July 2027 to 9 July 2027.");
        Hindrance(await lead.GetAsync("/inspectors/free?from=2027-07-19&area=311")).Should().Be("Has declared a conflict of interest with this area.");
        Hindrance(await lead.GetAsync("/inspectors/free?from=2027-07-19")).Should().Be("Everywhere", "nothing stands in the way");
    }

    [Theory]
    [InlineData("First.Day=31&First.Month=2&First.Year=2026", "Enter the first on-site day, for example 23 11 2026")]
    [InlineData("from=2026-11-22", "The first on-site day must be a real day from Monday to Friday, from 2023 on.")]
    public async Task A_day_on_which_nobody_is_on_site_is_said_at_its_field(string query, string sentence)
    {
        var answer = await face.Visit(People.Lead).GetAsync("/inspectors/free?" + query);

        (answer.Status, answer.ErrorAt("First")).Should().Be((HttpStatusCode.BadRequest, sentence));
    }

    private static string Hindrance(Screen page) => page.Rows.Single(row => row[0] == "Yusuf Demir")[2];
}
