using System.Globalization;
using System.Text;
using AreaSend.Grains.Documents.Rules;
using AreaSend.Grains.Vocabulary.Rules.Search;

namespace AreaSend.Silo.Documents;

/// <summary>Words as PostgreSQL's text search takes them: the stem, and the whole word after a sign that no word has. Words are letters and figures only, so there is nothing to escape.</summary>
internal static class PostgresWords
{
    private const char Whole = '=';

    // a tsvector holds 1 MB and 256 places of a word; its last place is 16,383
    private const int MostBytes = 1_000_000;
    private const int MostPlaces = 64;
    private const int LastPlace = 16_383;

    /// <summary>A text's words as a <c>tsvector</c>. Of a text with more different words than one takes, those that come late are left out.</summary>
    public static string Vector(SearchableText text)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var bytes = 0;
        for (var i = 0; i < text.Words.Count && bytes < MostBytes; i++)
        {
            var word = text.Words[i];
            bytes += Add(places, EnglishStem.Of(word), Math.Min(i + 1, LastPlace)) + Add(places, Whole + word, LastPlace);
        }

        var vector = new StringBuilder();
        foreach (var (word, at) in places)
        {
            vector.Append('\'').Append(word).Append("':").AppendJoin(',', at.Select(place => place.ToString(CultureInfo.InvariantCulture))).Append(' ');
        }

        return vector.ToString();
    }

    /// <summary>What is looked for as a <c>tsquery</c>.</summary>
    public static string Query(SearchWords words) => string.Join(" & ", words.All.Select(word => word.IsBeginning
        ? $"('{word.Stem}' | '{Whole}{word.Form}':*)"
        : $"'{word.Stem}'"));

    // what it adds to the vector's size, at most
    private static int Add(Dictionary<string, List<int>> places, string word, int place)
    {
        if (!places.TryGetValue(word, out var known))
        {
            places[word] = [place];
            return Encoding.UTF8.GetByteCount(word) + 5;
        }

        if (known.Count >= MostPlaces || known[^1] == place)
        {
            return 0;
        }

        known.Add(place);
        return 2;
    }
}
