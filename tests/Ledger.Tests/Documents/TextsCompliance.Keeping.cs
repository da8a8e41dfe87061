using System.Globalization;
using AreaSend.Documents;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Vocabulary.Rules.Search;

namespace AreaSend.Ledger.Tests.Documents;

/// <summary>What every store of searchable texts does when a text is kept, and with whatever is thrown at it.</summary>
public abstract partial class TextsCompliance
{
    [Fact]
    public async Task A_later_text_takes_the_place_of_an_earlier_one_and_never_the_other_way_round()
    {
        var document = await KeepAsync("phonics", sequence: 5);

        await KeepAsync("therapy", document, 9);
        await KeepAsync("transport", document, 8);

        (await FindAsync("therapy")).Should().Equal(document);
        (await FindAsync("phonics")).Should().BeEmpty();
        (await FindAsync("transport")).Should().BeEmpty();
        await KeepAsync("", document, 10);
        (await FindAsync("therapy")).Should().BeEmpty("all of it was deleted");
    }

    [Fact]
    public async Task A_document_leaves_the_list_when_its_words_are_kept_and_stays_when_they_are_older_than_the_list_says()
    {
        var (document, other) = (new DocumentId(inspection, Guid.CreateVersion7()), new DocumentId(inspection, Guid.CreateVersion7()));
        await ListAsync(document, 10);
        await ListAsync(other, 3);

        await KeepAsync("older", document, 9);
        (await UnsearchableAsync()).Should().BeEquivalentTo([document, other]);

        await KeepAsync("as it stands", document, 10);
        (await UnsearchableAsync()).Should().Equal(other);

        await ListAsync(document, 11);
        await KeepAsync("late and old", document, 2);
        (await UnsearchableAsync()).Should().BeEquivalentTo([document, other], "sequences compare as numbers do: 2 is before 11");
        await KeepAsync("newer", document, 200);
        await ListAsync(document, 150);
        await KeepAsync("an older projection that was slow", document, 100);
        (await UnsearchableAsync()).Should().Equal([other], "what is kept is newer than the list says");
    }

    [Fact]
    public async Task Projections_that_overtake_each_other_leave_the_last_text()
    {
        var document = new DocumentId(inspection, Guid.CreateVersion7());
        await ListAsync(document, 1);

        await Task.WhenAll(Enumerable.Range(1, 40).Reverse().Select(n => Task.Run(() => Texts.KeepAsync(document, n, string.Create(CultureInfo.InvariantCulture, $"every text{n}")))));

        (await FindAsync("text40")).Should().Equal(document);
        (await FindAsync("text39")).Should().BeEmpty();
        (await FindAsync("every")).Should().Equal(document);
        (await UnsearchableAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task While_texts_are_kept_the_ledger_records_and_no_row_of_the_list_is_lost()
    {
        var documents = Enumerable.Range(0, 20).Select(_ => new DocumentId(inspection, Guid.CreateVersion7())).ToList();
        var text = string.Join(' ', Enumerable.Range(0, 3_000).Select(n => string.Create(CultureInfo.InvariantCulture, $"word{n}")));

        await Task.WhenAll(documents.SelectMany(document => new[]
        {
            Task.Run(async () =>
            {
                for (var n = 1; n <= 10; n++)
                {
                    await Texts.KeepAsync(document, n, text);
                }
            }),
            Task.Run(async () =>
            {
                for (var n = 2; n <= 11; n++)
                {
                    await ListAsync(document, n);
                }
            }),
        }));

        (await UnsearchableAsync()).Should().BeEquivalentTo(documents, "sequence 11 was recorded, and words up to 10 were kept");
        (await FindAsync("word2999")).Should().BeEquivalentTo(documents);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("plan\"")]
    [InlineData("'; DROP TABLE ledger; --")]
    [InlineData("plan' | 'x")]
    [InlineData("plan & !x | (y <-> z):*")]
    [InlineData("NEAR(plan school, 3) AND NOT x")]
    [InlineData("stems : plan OR ^forms")]
    [InlineData("{stems forms} : plan*")]
    [InlineData("plan -school +x")]
    [InlineData("* ** :* \\ \\\\ %")]
    [InlineData("plan\0school")]
    [InlineData("\ud800 plan \udc00")]
    [InlineData("\u0002plan\u0003")]
    [InlineData("\u202eplan\u2066")]
    [InlineData("👩‍👧‍👦 ½ ŉ ﷺ ı İ ẞ")]
    [InlineData("$1 @words ?1 :words {0}")]
    [InlineData("=plan ='x")]
    [InlineData("{10000}")]
    [InlineData("{10000 words}")]
    public async Task Whatever_is_typed_or_kept_is_words_and_nothing_else(string hostile)
    {
        var typed = hostile switch
        {
            "{10000}" => new string('x', 10_000),
            "{10000 words}" => string.Join(' ', Enumerable.Range(0, 10_000).Select(n => string.Create(CultureInfo.InvariantCulture, $"w{n}"))),
            _ => hostile,
        };
        var harmless = await KeepAsync("plan school");

        await FluentActions.Awaiting(() => FindAsync(typed)).Should().NotThrowAsync();
        var holder = await KeepAsync(typed);

        (await FindAsync(typed)).Contains(holder).Should().Be(!SearchWords.Of(typed).IsEmpty, "a text is found by itself, and signs alone are no words");
        (await FindAsync("plan school")).Should().Contain(harmless, "the store stands as it did");
    }

    [Fact]
    public async Task A_text_as_long_as_a_document_may_be_is_kept_and_found_whatever_its_words()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"beginning {string.Join(' ', Enumerable.Range(0, 250_000).Select(n => $"w{n:x}"))} \0 \ud800 end");

        var document = await KeepAsync(text);

        (await FindAsync("beginning w1f")).Should().Equal(document);
        (await Texts.FindAsync(inspection, SearchWords.Of("beginning"), 1))[0].Text.Should().StartWith("beginning w0 w1").And.HaveLength(SearchableText.ForExcerpts);
    }
}
