using AreaSend.Grains.Framework;
using AreaSend.Grains.Framework.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Framework;

[Handbook("K002", "summary of changes to July 2025")]
public sealed class EditionOriginsTests
{
    [Fact]
    public void Every_value_of_every_edition_says_in_which_document_edition_and_paragraph_it_stands()
    {
        foreach (var origin in Editions.All.SelectMany(EditionOrigins.Of))
        {
            origin.Source.Document.Should().NotBeEmpty();
            origin.Source.Edition.Should().NotBeEmpty();
            origin.Source.Paragraph.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void All_that_people_read_is_gone_through() =>
        EditionOrigins.WordsOf(Editions.All[0]).Should().Contain([Editions.All[0].Criteria[10].Prompts[0], Editions.All[0].Terms[0].Say, Editions.All[0].Activities[0].Note]);
}
