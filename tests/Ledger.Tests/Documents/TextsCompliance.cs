using AreaSend.Documents;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Ledger.Tests.Ledger;

namespace AreaSend.Ledger.Tests.Documents;

/// <summary>What every store of searchable texts does, asked of each alike: what is found.</summary>
public abstract partial class TextsCompliance : IAsyncLifetime
{
    private readonly InspectionId inspection = InspectionId.New();

    protected IDocumentTexts Texts { get; private set; } = null!;

    protected ILedger Ledger { get; private set; } = null!;

    public async Task InitializeAsync() => (Ledger, Texts) = await OpenAsync();

    public abstract Task DisposeAsync();

    protected abstract Task<(ILedger Ledger, IDocumentTexts Texts)> OpenAsync();

    [Theory]
    [InlineData("visit")]
    [InlineData("VISITED")]
    [InlineData("visiting pupils")]
    [InlineData("pupil visits")]
    [InlineData("pupils’ visits")]
    [InlineData("communica")]
    [InlineData("communications")]
    [InlineData("speech and communicati")]
    [InlineData("zoe")]
    [InlineData("ZOË cafe")]
    [InlineData("CYP-01")]
    [InlineData("cyp 01")]
    [InlineData("well-being")]
    [InlineData("dont")]
    [InlineData("don't")]
    [InlineData("the")]
    [InlineData("strasse")]
    [InlineData("北京")]
    public async Task A_word_is_found_in_any_form_case_and_accent_and_the_last_one_half_typed(string words)
    {
        var document = await KeepAsync("Pupils were visiting the café with Zoë.\nSpeech and communication for CYP-01; their well-being.\nThey don’t go to Straße 9, 北京市.");

        (await FindAsync(words)).Should().Equal(document);
    }

    [Theory]
    [InlineData("community")]
    [InlineData("communicat visit")]
    [InlineData("visit teacher")]
    [InlineData("upil")]
    [InlineData("spee communication")]
    [InlineData("cyp-02")]
    public async Task A_word_that_is_not_there_is_not_found(string words)
    {
        await KeepAsync("Pupils were visiting. Speech and communication for CYP-01.");

        (await FindAsync(words)).Should().BeEmpty();
    }

    [Fact]
    public async Task Words_that_two_people_wrote_in_different_paragraphs_are_found_together()
    {
        var both = await KeepAsync("Priya saw phonics in the first year.\n\nTom heard of long waits for therapy.");
        await KeepAsync("Phonics only.");
        await KeepAsync("Therapy only.");

        (await FindAsync("therapy phonics")).Should().Equal(both);
    }

    [Fact]
    public async Task The_text_that_has_the_words_most_comes_first_and_no_more_are_given_than_asked_for()
    {
        var twice = await KeepAsync("Attendance fell. The plan does not name attendance at the new school or anything else of note.");
        var often = await KeepAsync("Attendance, attendance, attendance: attendance is what every meeting here was about, and attendance is low.");
        var once = await KeepAsync("One word of attendance among very many others that are about something else, such as transport.");

        (await FindAsync("attendance")).Should().Equal(often, twice, once);
        (await FindAsync("attendance", most: 2)).Should().Equal(often, twice);
    }

    [Fact]
    public async Task Only_the_documents_asked_for_are_looked_in()
    {
        var (one, two) = (await KeepAsync("Therapy here."), await KeepAsync("Therapy there."));
        var elsewhere = await KeepAsync("Therapy elsewhere.", new DocumentId(InspectionId.New(), Guid.CreateVersion7()));

        (await FindAsync("therapy")).Should().BeEquivalentTo([one, two]);
        (await FindAsync("therapy", among: [two, elsewhere])).Should().Equal(two);
        (await FindAsync("therapy", among: [])).Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_of_another_inspection_is_ever_found()
    {
        var theirs = InspectionId.New();
        await KeepAsync("A secret of theirs.", new DocumentId(theirs, Guid.CreateVersion7()));

        foreach (var words in new[] { "secret", "s", "secr", "a secret of theirs", theirs.ToString(), "secret\" OR \"theirs", "inspection : secret", "' | 'secret" })
        {
            (await FindAsync(words)).Should().BeEmpty("'{0}' asks for what is not ours", words);
        }
    }

    [Fact]
    public async Task The_text_is_given_as_it_was_kept_with_the_sequence_it_stands_for()
    {
        var document = await KeepAsync("Zoë’s “plan”\nwas <b>late</b> & thin.", sequence: 7);

        var found = await Texts.FindAsync(inspection, SearchWords.Of("late"), 10);

        found.Should().ContainSingle().Which.Should().Be(new DocumentFound(document, 7, "Zoë’s “plan”\nwas <b>late</b> & thin."));
    }

    private async Task<DocumentId> KeepAsync(string text, DocumentId? document = null, long sequence = 1)
    {
        var kept = document ?? new DocumentId(inspection, Guid.CreateVersion7());
        await Texts.KeepAsync(kept, sequence, text);
        return kept;
    }

    private async Task<List<DocumentId>> FindAsync(string words, int most = 100, DocumentId[]? among = null) =>
        [.. (await Texts.FindAsync(inspection, SearchWords.Of(words), most, among)).Select(one => one.Document)];

    private async Task ListAsync(DocumentId document, long sequence) =>
        (await Ledger.AppendAsync(Given.First(Given.AStream(), "{}") with { Rows = [UnsearchableDocuments.Row(document, sequence)] })).Should().BeOfType<AppendResult.Recorded>();

    private async Task<List<DocumentId>> UnsearchableAsync() =>
        [.. (await Ledger.FindAsync(new RegisterQuery(UnsearchableDocuments.Register))).Bodies.Select(UnsearchableDocuments.Read)];
}
