using System.Text;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Spellings of one word: small letters, old and Swiss s, umlauts without their dots.</summary>
internal static class Spelling
{
    private const char SoftHyphen = '\u00AD';
    private const char Diaeresis = '\u0308';

    /// <summary>The form in small letters, composed, without soft hyphens.</summary>
    public static string Small(ReadOnlySpan<char> form)
    {
        if (form.IndexOfAny(SoftHyphen, Diaeresis) >= 0)
        {
            return Composed(form);
        }

        return string.Create(form.Length, form, static (small, source) =>
        {
            for (int index = 0; index < source.Length; index++)
            {
                small[index] = source[index] == '’' ? '\'' : char.ToLowerInvariant(source[index]);
            }
        });
    }

    /// <summary>Whether the word has letters that often stand for others: „ss“ and „ß“, „ae“, „oe“, „ue“.</summary>
    public static bool MayVary(ReadOnlySpan<char> small)
    {
        for (int at = 1; at < small.Length; at++)
        {
            bool pair = small[at] == 'e' ? small[at - 1] is 'a' or 'o' or 'u' : small[at] == 's' && small[at - 1] == 's';
            if (pair || small[at] == 'ß')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Other spellings of a word in small letters, likeliest first.</summary>
    public static IEnumerable<string> Variants(string small)
    {
        if (small.Contains('ß', StringComparison.Ordinal))
        {
            yield return small.Replace("ß", "ss", StringComparison.Ordinal);
        }

        for (int at = small.IndexOf("ss", StringComparison.Ordinal); at >= 0; at = small.IndexOf("ss", at + 1, StringComparison.Ordinal))
        {
            yield return string.Concat(small.AsSpan(0, at), "ß", small.AsSpan(at + 2));
        }

        string umlauts = WithUmlauts(small);
        if (umlauts != small)
        {
            yield return umlauts;
            if (umlauts.Contains("ss", StringComparison.Ordinal))
            {
                yield return umlauts.Replace("ss", "ß", StringComparison.Ordinal);
            }
        }

        // „ziehn“ for ziehen.
        if (small.EndsWith("hn", StringComparison.Ordinal))
        {
            yield return small[..^1] + "en";
        }

        string shorter = WithoutRepeats(small);
        if (shorter != small)
        {
            yield return shorter;
        }
    }

    /// <summary>„fuer“ as „für“; „neue“ and „Quelle“ keep their letters.</summary>
    private static string WithUmlauts(string small)
    {
        StringBuilder text = new(small.Length);
        for (int at = 0; at < small.Length; at++)
        {
            bool spelled = at + 1 < small.Length && small[at + 1] == 'e' && small[at] is 'a' or 'o' or 'u'
                && (at == 0 || small[at - 1] is not ('a' or 'e' or 'q' or 'ä' or 'o'));
            text.Append(spelled ? small[at] switch { 'a' => 'ä', 'o' => 'ö', _ => 'ü' } : small[at]);
            at += spelled ? 1 : 0;
        }

        return text.ToString();
    }

    /// <summary>„sooooo“ as „so“, „jaaa“ as „ja“.</summary>
    private static string WithoutRepeats(string small)
    {
        StringBuilder text = new(small.Length);
        for (int at = 0; at < small.Length; at++)
        {
            bool repeats = at > 0 && small[at] == small[at - 1]
                && ((at > 1 && small[at] == small[at - 2]) || (at + 1 < small.Length && small[at] == small[at + 1]));
            if (!repeats)
            {
                text.Append(small[at]);
            }
        }

        return text.ToString();
    }

    private static string Composed(ReadOnlySpan<char> form)
    {
        StringBuilder text = new(form.Length);
        foreach (char letter in form)
        {
            if (letter == Diaeresis && text.Length > 0)
            {
                text[^1] = text[^1] switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', char other => other };
            }
            else if (letter != SoftHyphen)
            {
                text.Append(char.ToLowerInvariant(letter));
            }
        }

        return text.ToString();
    }
}
