using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AreaSend.Documents.History;
using AreaSend.Web.Pages.Inspections.Evidence.History.Text;
using static AreaSend.Documents.History.DocumentChange;
using static AreaSend.Web.Tests.Pages.Inspections.Evidence.History.Nodes;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History.Text;

public sealed class NoteMarkupTests
{
    private const string Hidden = """<span class="govuk-visually-hidden">""";

    [Fact]
    public void Every_kind_of_block_and_mark_of_a_note_is_shown() => Show(
        Block("heading", Run("Visit")),
        Block("paragraph", Run("one ", marks: "bold"), Run("two", marks: ["bold", "italic"]), Block("hardBreak"), Run("three")),
        Block("blockquote", Block("paragraph", Run("said"))),
        Block("bulletList", Block("listItem", Block("paragraph", Run("item")))),
        Block("orderedList", Block("listItem", Block("paragraph", Run("first")))) with { Attributes = ImmutableDictionary<string, string>.Empty.Add("start", "3") })
        .Should().Be(
            """<h3 class="govuk-heading-s">Visit</h3>"""
            + """<p class="govuk-body"><strong>one </strong><em><strong>two</strong></em><br />three</p>"""
            + """<blockquote class="app-text__quote"><p class="govuk-body">said</p></blockquote>"""
            + """<ul class="govuk-list govuk-list--bullet"><li><p class="govuk-body">item</p></li></ul>"""
            + """<ol class="govuk-list govuk-list--number" start="3"><li><p class="govuk-body">first</p></li></ol>""");

    [Fact]
    public void What_looks_like_markup_is_shown_as_it_was_typed() =>
        Show(Block("paragraph", Run("<script>alert(1)</script> & \"so on\""))).Should().NotContain("<script").And.Contain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so on&quot;");

    [Fact]
    public void An_author_whose_name_looks_like_markup_is_shown_as_text() =>
        Text(NoteMarkup.Of(new DocumentReading(1, null, [Block("paragraph", Run("x"))], ["<b>Bo</b>"]), tellsAuthors: true)).Should().NotContain("<b>");

    [Fact]
    public void Words_in_a_block_that_we_do_not_know_are_not_lost() =>
        Show(Block("table", Block("cell", Run("kept")))).Should().Contain("kept");

    [Fact]
    public void Who_wrote_what_is_said_once_a_stretch_in_words_and_by_mark() =>
        Text(NoteMarkup.Of(Reading(Block("paragraph", Run("mine "), Run("bold ", marks: "bold"), Run("theirs", 1), Run("whose?", -1))), tellsAuthors: true)).Should().Be(
            $"""<p class="govuk-body">{Hidden}Priya Shah wrote: </span>mine <strong>bold </strong>{Mark("1 PS")}{Hidden}Tom Reed wrote: </span>theirs{Mark("2 TR")}{Hidden}Somebody not recorded wrote: </span>whose?{Mark("?")}</p>""");

    [Fact]
    public void A_line_break_does_not_part_what_one_person_wrote() =>
        Text(NoteMarkup.Of(Reading(Block("paragraph", Run("one"), Block("hardBreak"), Run("two"))), tellsAuthors: true)).Should().Be(
            $"""<p class="govuk-body">{Hidden}Priya Shah wrote: </span>one<br />two{Mark("1 PS")}</p>""");

    [Fact]
    public void What_was_added_and_removed_is_told_in_words_and_by_element() =>
        Show(Block("paragraph", Run("old", 0, Removed), Run("new", 1, Added), Run("er", 1, Added, "bold"), Run(" kept"))).Should().Be(
            $"""<p class="govuk-body"><del class="app-text__change">{Hidden}removed: </span>old</del><ins class="app-text__change">{Hidden}added by Tom Reed: </span>new</ins>"""
            + """<ins class="app-text__change"><strong>er</strong></ins> kept</p>""");

    [Fact]
    public void A_block_that_is_new_or_gone_says_so_and_what_is_in_it_does_not_again()
    {
        Show(Block("paragraph", Added)).Should().Be("""<p class="govuk-body"><span class="app-text__label">New paragraph: </span></p>""");
        Show(Block("heading", Removed)).Should().Contain("Removed heading: ");
        Show(Block("blockquote", Added, Block("paragraph", Added))).Should().Contain("New quotation: ").And.NotContain("New paragraph");
    }

    [Fact]
    public void A_new_list_says_so_at_its_items_for_nothing_else_may_stand_in_it() =>
        Show(Block("bulletList", Added, Block("listItem", Added, Block("paragraph", Added)))).Should().Be(
            """<ul class="govuk-list govuk-list--bullet"><li><span class="app-text__label">New list item: </span><p class="govuk-body"></p></li></ul>""");

    [Fact]
    public void A_line_break_that_came_or_went_is_seen_and_heard() =>
        Show(Block("paragraph", Block("hardBreak", Added))).Should().Contain("<ins").And.Contain("line break added").And.Contain("↵").And.Contain("<br />");

    private static string Mark(string words) => $"""<sup aria-hidden="true" class="app-text__author">{words.Replace(' ', '\u00a0')}</sup>""";

    private static string Show(params DocumentNode[] blocks) => Text(NoteMarkup.Of(Reading(blocks)));

    private static string Text(Microsoft.AspNetCore.Html.IHtmlContent content)
    {
        using var text = new StringWriter();
        content.WriteTo(text, HtmlEncoder.Create(UnicodeRanges.All));
        return text.ToString().Replace("&#xA0;", "\u00a0", StringComparison.Ordinal);
    }
}
