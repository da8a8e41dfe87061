using System.Globalization;
using System.Text.RegularExpressions;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Testing.Processes;
using AreaSend.Testing.Stores;
using Npgsql;
using Xunit.Abstractions;

namespace AreaSend.Ledger.Tests.Documents;

/// <summary>The stems of English words, held to PostgreSQL's.</summary>
/// <param name="output">Where seed and figure are printed.</param>
public sealed partial class PostgresStemTests(ITestOutputHelper output)
{
    private static readonly string[] Rooms = ["grains", "silo", "web/Live", "web/decisions", "tests/decisions"];

    [Fact]
    public async Task Our_stem_of_a_word_is_the_one_that_PostgreSQL_has()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var words = Words(new Random(seed)).Distinct(StringComparer.Ordinal).ToArray();
        await using var source = NpgsqlDataSource.Create(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync());
        await using var command = source.CreateCommand("CREATE TEXT SEARCH DICTIONARY english_without_stop_words (template = snowball, language = english)");
        await command.ExecuteNonQueryAsync();
        await using var ask = source.CreateCommand("SELECT ARRAY(SELECT (ts_lexize('english_without_stop_words', word))[1] FROM unnest($1) WITH ORDINALITY AS asked (word, n) ORDER BY n)");
        ask.Parameters.Add(new NpgsqlParameter { Value = words });

        var theirs = (string[])(await ask.ExecuteScalarAsync())!;

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FIGURE stems: {words.Length} words as PostgreSQL stems them"));
        words.Zip(theirs).Where(pair => EnglishStem.Of(pair.First) != pair.Second)
            .Select(pair => $"{pair.First}: {EnglishStem.Of(pair.First)}, PostgreSQL {pair.Second}").Take(50).Should().BeEmpty();
    }

    // all words of the maps and decisions of this repository, and made-up ones with every ending
    private static IEnumerable<string> Words(Random random)
    {
        string[] endings = ["", "s", "es", "ed", "ing", "ingly", "edly", "eed", "eedly", "y", "ies", "ied", "sses", "us", "ss", "ational", "ization", "iveness", "fulness", "ousness", "biliti", "lessli", "ably", "alism", "ality",
            "ator", "ently", "fully", "ivity", "ously", "ance", "ence", "izer", "ogi", "ly", "alize", "ative", "icate", "ical", "ness", "ful", "ement", "ment", "ible", "ion", "tion", "ism", "ity", "ive", "ize", "ous", "al", "er", "ic", "e", "ll", "le"];
        string[] beginnings = ["gener", "commun", "arsen", "inn", "out", "cann", "proc", "succ", "sky", "dy", "ugl", "y", "yy", "ay", "inspect", "evaluat", "provision"];
        foreach (var word in Rooms.SelectMany(room => Directory.GetFiles(Path.Combine(Checkout.Root, room), "*.md", SearchOption.AllDirectories)).SelectMany(file => Letters().Matches(File.ReadAllText(file).ToLowerInvariant()).Select(match => match.Value)))
        {
            yield return word;
        }

        for (var n = 0; n < 60_000; n++)
        {
            var made = n % 5 == 0 ? beginnings[random.Next(beginnings.Length)] : new string([.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => "aeiouyabcdefghijklmnopqrstuvwxyz"[random.Next(32)])]);
            yield return made + endings[random.Next(endings.Length)] + (n % 3 == 0 ? endings[random.Next(endings.Length)] : "");
        }
    }

    [GeneratedRegex("[a-z]+", RegexOptions.None, 1000)]
    private static partial Regex Letters();
}
