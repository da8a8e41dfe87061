using System.Globalization;
using System.Text;

namespace AreaSend.Grains.Vocabulary.Rules.Search;

/// <summary>The words of a text, the same for what is kept and for what is looked for: neither case nor accents nor apostrophes matter. Any text will do, broken characters too.</summary>
public static class TextWords
{
    /// <summary>Longest word; of a longer one the beginning counts.</summary>
    public const int Longest = 64;

    /// <summary>The words of a text in order.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Each word: letters and figures without a gap. <c>children's</c> is <c>children</c>, <c>don't</c> is <c>dont</c>, <c>well-being</c> is two.</returns>
    public static IReadOnlyList<TextWord> Of(string text)
    {
        var words = new List<TextWord>();
        var form = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var apostrophe = -1;
            form.Clear();
            while (at < text.Length && Take(text, at, form, ref apostrophe) is var taken and > 0)
            {
                at += taken;
            }

            if (form.Length == 0)
            {
                at = Math.Max(at, start + 1);
                continue;
            }

            form.Length = apostrophe > 0 && apostrophe == form.Length - 1 && form[^1] == 's' ? apostrophe : form.Length;
            words.Add(new TextWord(start, at - start, form.ToString(0, Math.Min(form.Length, Longest))));
        }

        return words;
    }

    // how many characters at this place belong to the word; 0 when it ends here
    private static int Take(string text, int at, StringBuilder form, ref int apostrophe)
    {
        if (text[at] is '\'' or '’')
        {
            apostrophe = form.Length;
            return form.Length > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) ? 1 : 0;
        }

        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done)
        {
            return 0;
        }

        if (Rune.IsLetterOrDigit(rune))
        {
            Fold(rune, form);
            return length;
        }

        return form.Length > 0 && IsMark(rune) ? length : 0;
    }

    private static void Fold(Rune rune, StringBuilder form)
    {
        if (rune.IsAscii)
        {
            form.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(part))
            {
                var lower = Rune.ToLowerInvariant(part);
                form.Append(Plain(lower) ?? lower.ToString());
            }
        }
    }

    // letters that Unicode does not take apart
    private static string? Plain(Rune letter) => letter.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => null,
    };

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
