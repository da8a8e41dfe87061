namespace AreaSend.Grains.Vocabulary.Rules.Search;

/// <summary>What the forms of an English word have in common: <c>visit</c> of <c>visits</c>, <c>visited</c> and <c>visiting</c>. The algorithm is Porter's second, as PostgreSQL has it; a test holds them together.</summary>
public static class EnglishStem
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli",
        ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas",
        ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    };

    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal) { "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed" };

    private static readonly string[] Long = ["gener", "commun", "arsen"];

    private static readonly string[] Past = ["eedly", "ingly", "edly", "eed", "ing", "ed"];

    // longest first: the longest ending that is there decides, whether or not it may go
    private static readonly (string Ending, string Instead)[] Second =
    [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"), ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
        ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"),
        ("abli", "able"), ("alli", "al"), ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Instead)[] Third =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly (string Ending, string Instead)[] Fourth =
    [
        ("ement", ""), ("able", ""), ("ance", ""), ("ence", ""), ("ible", ""), ("ment", ""), ("ant", ""), ("ate", ""), ("ent", ""), ("ion", ""),
        ("ism", ""), ("iti", ""), ("ive", ""), ("ize", ""), ("ous", ""), ("al", ""), ("er", ""), ("ic", ""),
    ];

    /// <summary>The stem of a word.</summary>
    /// <param name="word">A word in lower case; one that is not all <c>a</c> to <c>z</c> is its own stem.</param>
    /// <returns>The stem: not always a word itself.</returns>
    public static string Of(string word)
    {
        if (word.Length <= 2 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        return Irregular.TryGetValue(word, out var known) ? known : Shorten(MarkConsonants(word)).Replace('Y', 'y');
    }

    private static string Shorten(string word)
    {
        var first = Long.FirstOrDefault(beginning => word.StartsWith(beginning, StringComparison.Ordinal))?.Length ?? AfterVowelAndConsonant(word, 0);
        var second = AfterVowelAndConsonant(word, first);
        word = WithoutPlural(word);
        if (Whole.Contains(word))
        {
            return word;
        }

        word = WithoutPast(word, first);
        word = word is [_, _, .., 'y' or 'Y'] && !IsVowel(word[^2]) ? word[..^1] + "i" : word;
        word = Replace(word, Second, first, static (rest, ending) => ending switch { "ogi" => rest is [.., 'l'], "li" => rest is [.., var c] && "cdeghkmnrt".Contains(c), _ => true });
        word = Replace(word, Third, first, (rest, ending) => ending != "ative" || rest.Length >= second);
        word = Replace(word, Fourth, second, static (rest, ending) => ending != "ion" || rest is [.., 's' or 't']);
        return WithoutLast(word, first, second);
    }

    // y is a consonant at the beginning and after a vowel; such a one is written Y
    private static string MarkConsonants(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])) ? 'Y' : letters[i];
        }

        return new string(letters);
    }

    private static int AfterVowelAndConsonant(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    private static string WithoutPlural(string word) => word switch
    {
        [.. var rest, 's', 's', 'e', 's'] => rest + "ss",
        [.. var rest, 'i', 'e', 'd' or 's'] => rest + (rest.Length > 1 ? "i" : "ie"),
        [.., 'u' or 's', 's'] => word,
        [.. var rest, 's'] when rest[..^1].Any(IsVowel) => rest,
        _ => word,
    };

    private static string WithoutPast(string word, int first)
    {
        var ending = Past.FirstOrDefault(one => word.EndsWith(one, StringComparison.Ordinal));
        if (ending is null)
        {
            return word;
        }

        var rest = word[..^ending.Length];
        if (ending.StartsWith("ee", StringComparison.Ordinal))
        {
            return rest.Length >= first ? rest + "ee" : word;
        }

        return rest.Any(IsVowel) ? Mended(rest, first) : word;
    }

    // hoping is of hope, hopping of hop
    private static string Mended(string rest, int first) => rest switch
    {
        [.., 'a', 't'] or [.., 'b', 'l'] or [.., 'i', 'z'] => rest + "e",
        [.., 'b', 'b'] or [.., 'd', 'd'] or [.., 'f', 'f'] or [.., 'g', 'g'] or [.., 'm', 'm'] or [.., 'n', 'n'] or [.., 'p', 'p'] or [.., 'r', 'r'] or [.., 't', 't'] => rest[..^1],
        _ => first >= rest.Length && EndsShort(rest) ? rest + "e" : rest,
    };

    private static string Replace(string word, (string Ending, string Instead)[] endings, int region, Func<string, string, bool> mayGo)
    {
        foreach (var (ending, instead) in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var rest = word[..^ending.Length];
                return rest.Length >= region && mayGo(rest, ending) ? rest + instead : word;
            }
        }

        return word;
    }

    private static string WithoutLast(string word, int first, int second) => word switch
    {
        [.. var rest, 'e'] when rest.Length >= second || (rest.Length >= first && !EndsShort(rest)) => rest,
        [.. var rest, 'l'] when rest.Length >= second && rest is [.., 'l'] => rest,
        _ => word,
    };

    private static bool EndsShort(string word) => word.Length == 2
        ? IsVowel(word[0]) && !IsVowel(word[1])
        : word.Length > 2 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y');

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
