using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Vocabulary.Rules.Search;

/// <summary>The passage of a text that holds most of the words looked for.</summary>
public static partial class TextExcerpt
{
    /// <summary>Longest passage, in characters of the text.</summary>
    public const int Longest = 240;

    private const int Before = 60;
    private const int MostHits = 500;

    /// <summary>Cuts it.</summary>
    /// <param name="text">The text, or its beginning.</param>
    /// <param name="words">What is looked for.</param>
    /// <returns>The passage in one line, an ellipsis where it was cut; empty when none of the words is there.</returns>
    public static ImmutableArray<TextRun> Of(string text, SearchWords words)
    {
        var hits = Hits(text, words);
        if (hits.Count == 0)
        {
            return [];
        }

        var (first, last) = Densest(hits);
        var from = Begin(text, hits[first].Start);
        var to = End(text, from, hits[last].Start + hits[last].Length);
        return Runs(text, from, to, hits.Skip(first).Where(hit => hit.Start + hit.Length <= to));
    }

    private static List<(int Start, int Length, int Word)> Hits(string text, SearchWords words)
    {
        var hits = new List<(int, int, int)>();
        foreach (var word in TextWords.Of(text))
        {
            for (var i = 0; i < words.All.Length && hits.Count < MostHits; i++)
            {
                if (words.All[i].Finds(word.Form))
                {
                    hits.Add((word.Start, Math.Min(word.Length, Longest), i));
                    break;
                }
            }
        }

        return hits;
    }

    // the first stretch that holds the most different words
    private static (int First, int Last) Densest(List<(int Start, int Length, int Word)> hits)
    {
        var (best, most) = ((0, 0), 0);
        for (var first = 0; first < hits.Count; first++)
        {
            var last = first;
            while (last + 1 < hits.Count && hits[last + 1].Start + hits[last + 1].Length - hits[first].Start <= Longest - Before)
            {
                last++;
            }

            var different = hits[first..(last + 1)].DistinctBy(hit => hit.Word).Count();
            (best, most) = different > most ? ((first, last), different) : (best, most);
        }

        return best;
    }

    // not before the line of the hit, and at a word's beginning
    private static int Begin(string text, int hit)
    {
        var line = text.LastIndexOf('\n', Math.Max(hit - 1, 0)) is var found and >= 0 && found < hit ? found + 1 : 0;
        if (hit - line <= Before)
        {
            return line;
        }

        var gap = text.AsSpan(hit - Before, Before).IndexOfAny(' ', '\t');
        return gap < 0 ? hit : hit - Before + gap + 1;
    }

    private static int End(string text, int from, int hitsEnd)
    {
        var end = Math.Max(from + Longest, hitsEnd);
        if (end >= text.Length)
        {
            return text.Length;
        }

        var gap = text.AsSpan(hitsEnd, end - hitsEnd).LastIndexOfAny(' ', '\n', '\t');
        return gap < 0 ? hitsEnd : hitsEnd + gap;
    }

    private static ImmutableArray<TextRun> Runs(string text, int from, int to, IEnumerable<(int Start, int Length, int Word)> hits)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var at = from;
        var lead = from > 0 && text[from - 1] != '\n' ? "… " : "";
        foreach (var (start, length, _) in hits)
        {
            Add(lead + text[at..start], isHit: false);
            Add(text.Substring(start, length), isHit: true);
            (at, lead) = (start + length, "");
        }

        Add(text[at..to] + (to < text.Length ? " …" : ""), isHit: false);
        return runs.ToImmutable();

        void Add(string run, bool isHit)
        {
            if (run.Length > 0)
            {
                runs.Add(new TextRun(Gaps().Replace(run, " "), isHit));
            }
        }
    }

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.None, 1000)]
    private static partial Regex Gaps();
}
