using System.Net;
using AreaSend.Web.Tests.Visits;

namespace AreaSend.Web.Tests.Pages;

/// <summary>Tracked children are added and changed through the forms.</summary>
[Collection(FaceCollection.Name)]
public sealed class ChildFormTests(FaceFixture face)
{
    [Fact]
    public async Task A_child_is_added_once_and_changed()
    {
        var visit = face.Visit(People.Health);
        var form = await visit.GetAsync(face.At("children"));

        var first = await visit.SubmitAsync(form, Typed("CYP-91", "Speech"));
        var second = await visit.SubmitAsync(form, Typed("CYP-91", "Speech"));

        (first.Status, second.Status).Should().Be((HttpStatusCode.Redirect, HttpStatusCode.Redirect));
        var list = await visit.FollowAsync(first);
        list.Rows.Where(row => row[0] == "CYP-91").Should().ContainSingle().Which.Should().Equal("CYP-91", "Speech", "Mainstream primary");
        var change = await visit.SubmitAsync(await visit.GetAsync(AddressOf(list, "CYP-91")), new Dictionary<string, string> { ["Need"] = "Speech and language" });
        (await visit.FollowAsync(change)).Rows.Should().ContainSingle(row => row[0] == "CYP-91" && row[1] == "Speech and language");
    }

    [Theory]
    [InlineData("", "Speech", "Reference", "Enter the reference.")]
    [InlineData("Tom Smith", "Speech", "Reference", "Use CYP- and two figures, such as CYP-07, or three from CYP-100. Never use a child's name.")]
    [InlineData("CYP-92", "", "Need", "Enter the main need.")]
    [InlineData("CYP-92", "{201}", "Need", "The main need must be 200 characters or fewer.")]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays(string reference, string need, string field, string sentence)
    {
        var visit = face.Visit(People.Health);
        need = need == "{201}" ? new string('x', 201) : need;

        var answer = await visit.SubmitAsync(await visit.GetAsync(face.At("children")), Typed(reference, need));

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Errors.Should().Equal((sentence, $"#{field}"));
        answer.ErrorAt(field).Should().Be(sentence);
        answer.Form().Fields.Should().Contain(Typed(reference, need));
    }

    [Fact]
    public async Task A_reference_that_is_taken_is_said()
    {
        var visit = face.Visit(People.Health);
        await visit.SubmitAsync(await visit.GetAsync(face.At("children")), Typed("CYP-93", "Speech"));

        var answer = await visit.SubmitAsync(await visit.GetAsync(face.At("children")), Typed("CYP-93", "Sight"));

        answer.Status.Should().Be(HttpStatusCode.Conflict);
        answer.ErrorAt("Reference").Should().StartWith("This reference is taken");
        answer.Form().Fields["Need"].Should().Be("Sight");
    }

    [Fact]
    public async Task An_entry_changed_by_another_shows_both_and_loses_nothing()
    {
        var (one, other) = (face.Visit(People.Health), face.Visit(People.Lead));
        var list = await one.FollowAsync(await one.SubmitAsync(await one.GetAsync(face.At("children")), Typed("CYP-94", "Before")));
        var address = AddressOf(list, "CYP-94");
        var (mine, theirs) = (await one.GetAsync(address), await other.GetAsync(address));
        await other.SubmitAsync(theirs, new Dictionary<string, string> { ["Need"] = "Theirs" });

        var stale = await one.SubmitAsync(mine, new Dictionary<string, string> { ["Need"] = "Mine" });

        stale.Status.Should().Be(HttpStatusCode.Conflict);
        stale.Find(".govuk-summary-list")!.TextContent.Should().Contain("Theirs");
        stale.Form().Fields["Need"].Should().Be("Mine");
        (await one.FollowAsync(await one.SubmitAsync(stale))).Rows.Should().Contain(row => row[0] == "CYP-94" && row[1] == "Mine");
    }

    [Fact]
    public async Task A_shadow_reads_the_list_and_may_not_post()
    {
        var (lead, shadow) = (face.Visit(People.Lead), face.Visit(People.Shadow));
        var page = await shadow.GetAsync(face.At("children"));
        page.FindAll("main form").Should().BeEmpty();
        page.FindAll("tbody a").Should().BeEmpty();
        var (target, fields) = (await lead.GetAsync(face.At("children"))).Form();
        fields.Remove("__RequestVerificationToken");
        (fields["Reference"], fields["Need"], fields["Provision"]) = ("CYP-95", "Speech", "Home");

        (await shadow.PostAsync(target.PathAndQuery, new FormUrlEncodedContent(fields), await shadow.TokenAsync())).Status.Should().Be(HttpStatusCode.Forbidden);

        (await lead.GetAsync(face.At("children"))).Text.Should().NotContain("CYP-95");
    }

    private static string AddressOf(Screen list, string reference) =>
        list.FindAll("tbody a").Single(a => a.TextContent.Trim() == reference).GetAttribute("href")!;

    private static Dictionary<string, string> Typed(string reference, string need) =>
        new(StringComparer.Ordinal) { ["Reference"] = reference, ["Need"] = need, ["Provision"] = "Mainstream primary" };
}
