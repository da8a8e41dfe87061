using AreaSend.Documents.History;
using AreaSend.Web.Pages.Inspections.Evidence.History;
using static AreaSend.Documents.History.DocumentChange;
using static AreaSend.Web.Tests.Pages.Inspections.Evidence.History.Nodes;

namespace AreaSend.Web.Tests.Pages.Inspections.Evidence.History;

public sealed class ChangeSummaryTests
{
    [Fact]
    public void Nothing_changed_is_said_in_words() =>
        Words(Block("paragraph", Run("kept"))).Should().Be("Nothing changed in the text between these two versions.");

    [Fact]
    public void What_stands_together_is_one_passage_whoever_wrote_it() =>
        Words(Block("paragraph", Run("kept "), Run("new ", 0, Added), Run("and newer", 1, Added, "bold"), Run(" kept")))
            .Should().Be("1 passage added by Priya Shah and Tom Reed.");

    [Fact]
    public void A_kept_word_or_a_kept_block_parts_two_passages() =>
        Words(Block("paragraph", Run("a", 1, Added), Run("kept"), Run("b", 1, Added)), Block("paragraph", Run("c", 1, Added)))
            .Should().Be("3 passages added by Tom Reed.");

    [Fact]
    public void A_new_paragraph_is_a_passage_with_its_words_and_without() =>
        Words(Block("paragraph", Added, Run("new", 1, Added)), Block("paragraph", Run("kept")), Block("paragraph", Added))
            .Should().Be("2 passages added by Tom Reed.");

    [Fact]
    public void What_was_removed_is_counted_beside_what_was_added()
    {
        Words(Block("paragraph", Run("old", 0, Removed), Run("new", 1, Added))).Should().Be("1 passage added by Tom Reed. 1 passage removed.");
        Words(Block("paragraph", Run("old", 0, Removed), Run("kept"), Run("old", 0, Removed))).Should().Be("2 passages removed.");
    }

    private static string Words(params DocumentNode[] blocks) => ChangeSummary.Of(Reading(blocks)).InWords;
}
