using System.Text.RegularExpressions;
using AreaSend.Framework;
using AreaSend.Framework.Catalogue;
using AreaSend.Grains.Framework;
using AreaSend.Grains.Framework.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Framework;

[Handbook("K011", "draft 2022, paragraphs 25 and 39-49")]
public sealed class EditionCheckTests
{
    private static readonly EditionView Newest = Editions.All[^1];

    [Fact]
    public void Every_shipped_edition_is_right() => Editions.All.SelectMany(EditionCheck.Faults).Should().BeEmpty();

    [Fact]
    public void There_are_eleven_criteria_five_about_children_and_six_about_leaders_each_with_prompts()
    {
        foreach (var edition in Editions.All)
        {
            edition.Criteria.GroupBy(one => one.Group).Select(group => group.Count()).Should().Equal(5, 6);
            edition.Criteria.Should().OnlyContain(one => one.Prompts.Length > 1);
        }
    }

    [Fact, Handbook("K062", "draft 2022, annex A")]
    public void Annex_A_has_twenty_six_numbered_items_two_lists_and_seven_parts_for_each_tracked_child()
    {
        foreach (var edition in Editions.All)
        {
            edition.Information.Count(one => Regex.IsMatch(one.Number, @"^[1-6]\.\d$")).Should().Be(26);
            edition.Information.Count(one => one.Number.StartsWith("0.", StringComparison.Ordinal)).Should().Be(2);
            edition.Information.Count(one => one.Number.StartsWith('T')).Should().Be(7);
            edition.Information.Where(one => one.Number[0] is '0' or '1').Should().OnlyContain(one => one.Due == InformationDue.First);
            edition.Information.Where(one => one.Number[0] is > '1').Should().OnlyContain(one => one.Due == InformationDue.Second);
        }
    }

    [Fact]
    public void A_criterion_too_few_or_without_prompts_is_found()
    {
        EditionCheck.Faults(Newest with { Criteria = Newest.Criteria.RemoveAt(4) }).Should().ContainMatch("*not 1 to 11*");
        EditionCheck.Faults(Newest with { Criteria = Newest.Criteria.SetItem(2, Newest.Criteria[2] with { Prompts = [] }) }).Should().ContainMatch("*criterion 3*");
        EditionCheck.Faults(Newest with { Outcomes = Newest.Outcomes.RemoveAt(0) }).Should().ContainMatch("*outcomes*");
    }

    [Fact]
    public void An_empty_checklist_catalogue_or_timetable_is_found()
    {
        EditionCheck.Faults(Newest with { Checklists = [.. Newest.Checklists.Where(one => one.List != Checklist.Feedback)] }).Should().ContainMatch("*Feedback*");
        EditionCheck.Faults(Newest with { Information = Newest.Information.RemoveAt(5) }).Should().ContainMatch("*25 items*");
        EditionCheck.Faults(Newest with { Activities = [] }).Should().ContainMatch("*activities*");
    }

    [Fact, Handbook("K008", "draft 2022, paragraph 4"), Handbook("K009", "draft 2022, paragraphs 8 and 37"), Handbook("K010", "draft 2022, paragraph 38"), Handbook("K012", "draft 2022, paragraph 25")]
    public void An_edition_without_its_legal_basis_scope_alternative_provision_or_open_list_is_found() =>
        EditionCheck.Faults(Newest with { Provisions = Newest.Provisions.RemoveAll(one => one.Key is "statute-full" or "scope" or "alternative-provision" or "not-exhaustive") })
            .Count(fault => fault.Contains("has no provision", StringComparison.Ordinal)).Should().Be(4);

    [Fact, Handbook("K002", "summary of changes to July 2025")]
    public void A_paragraph_without_its_document_and_edition_is_found() =>
        EditionCheck.Faults(With(new Citation("", "", "paragraph 23"))).Should().ContainMatch("*without document, edition or paragraph*");

    [Theory, Handbook("K004", "summary of changes, June 2025"), Handbook("K005", "review response 2025"), Handbook("K013", "summary of changes, June 2025")]
    [InlineData("Inspectors judge how effective it is.")]
    [InlineData("The CCG is told.")]
    [InlineData("Liberty protection safeguards are looked at.")]
    public void Words_of_the_past_and_liberty_protection_safeguards_are_found(string words) =>
        EditionCheck.Faults(Newest with { Known = words }).Should().ContainMatch("*of the past*");

    private static EditionView With(Citation source) =>
        Newest with { Terms = Newest.Terms.SetItem(0, Newest.Terms[0] with { Origin = Newest.Terms[0].Origin with { Source = source } }) };
}
