using AreaSend.Grains.Vocabulary.Rules.Search;

namespace AreaSend.Rules.Tests.Vocabulary.Search;

public sealed class TextExcerptTests
{
    [Theory]
    [InlineData("Pupils were visiting the café.", "visit cafe", "Pupils were [visiting] the [café].")]
    [InlineData("Heading\nThe plan <b>names</b> therapy.\nMore.", "therapy", "The plan <b>names</b> [therapy]. More.")]
    [InlineData("Speech and communication", "communica", "Speech and [communication]")]
    [InlineData("The child’s plan", "child", "The [child’s] plan")]
    [InlineData("a\0b\tplan\r\n\r\nc", "plan", "a b [plan] c")]
    [InlineData("plan", "plan", "[plan]")]
    [InlineData("nothing of it", "plan", "")]
    [InlineData("", "plan", "")]
    public void Hits_are_marked_in_one_line(string text, string words, string excerpt) => Marked(text, words).Should().Be(excerpt);

    [Fact]
    public void The_passage_with_most_of_the_words_is_cut_out_at_words()
    {
        var filler = string.Join(' ', Enumerable.Repeat("something else that was seen", 40));
        var text = $"A plan here. {filler} the plan for therapy was late {filler} therapy.";

        var excerpt = Marked(text, "therapy plan");

        excerpt.Should().StartWith("… ").And.EndWith(" …").And.Contain("the [plan] for [therapy] was late");
        excerpt.Length.Should().BeLessThan(TextExcerpt.Longest + 20);
        excerpt.Trim('…', ' ').Split(' ').Should().OnlyContain(word => "the [plan] for [therapy] was late something else that seen".Contains(word));
    }

    [Fact]
    public void A_text_without_a_gap_is_cut_too()
    {
        var text = new string('x', 5_000) + "-plan-" + new string('y', 5_000);

        Marked(text, "plan").Should().Be("… [plan] …");
    }

    [Fact]
    public void Any_characters_at_all_give_an_excerpt_of_what_is_there()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var n = 0; n < 2_000; n++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => random.Next(5) switch { 0 => "plan", 1 => "\n", 2 => " ", 3 => ((char)random.Next(char.MaxValue + 1)).ToString(), _ => "é’s" }));
            var runs = TextExcerpt.Of(text, SearchWords.Of("plan"));

            runs.IsEmpty.Should().Be(!SearchWords.Of("plan").MissingFrom(text).IsEmpty, "seed {0}", seed);
            runs.Where(run => run.IsHit).All(run => run.Text.Contains("plan", StringComparison.Ordinal)).Should().BeTrue("seed {0}", seed);
            runs.Any(run => run.IsHit).Should().Be(!runs.IsEmpty, "seed {0}", seed);
            runs.Sum(run => run.Text.Length).Should().BeLessThan(TextExcerpt.Longest * 2, "seed {0}", seed);
        }
    }

    private static string Marked(string text, string words) =>
        string.Concat(TextExcerpt.Of(text, SearchWords.Of(words)).Select(run => run.IsHit ? $"[{run.Text}]" : run.Text));
}
