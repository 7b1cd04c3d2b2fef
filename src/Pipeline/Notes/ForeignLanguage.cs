using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Tells by its small words, and by its script, whether a text is in another language than German.</summary>
internal static class ForeignLanguage
{
    private const string German = "Deutsch";

    /// <summary>A shorter text says too little; slogans and names would be reported.</summary>
    private const int LeastWords = 4;

    private static readonly FrozenDictionary<string, string[]> Languages = Load();

    /// <summary>German name of the language; null where it is German or cannot be told.</summary>
    public static string? Of(string text)
    {
        string[] words = text.Split(
            [' ', '\t', ',', '.', '!', '?', ':', ';', '(', ')', '"', '„', '“', '/', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries);
        if (ScriptOf(text) is { } script)
        {
            return script;
        }

        if (words.Length < LeastWords)
        {
            return null;
        }

        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string language in words.SelectMany(LanguagesOf))
        {
            counts[language] = counts.GetValueOrDefault(language) + 1;
        }

        (string best, int most) = counts.Where(count => count.Key != German)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => (count.Key, count.Value)).FirstOrDefault();
        int german = counts.GetValueOrDefault(German);
        return (most >= 2 && most > 2 * german) || (most >= 3 && most > german) ? best : null;
    }

    /// <summary>Languages that a word speaks for. Capitals hold names: „Frau Yıldız“ makes no Turkish sentence.</summary>
    private static string[] LanguagesOf(string word) =>
        Languages.GetValueOrDefault(word.ToLowerInvariant())
        ?? (char.IsLower(word[0]) && word.AsSpan().ContainsAny("ışğ") ? ["Türkisch"] : []);

    private static string? ScriptOf(string text)
    {
        int letters = 0;
        int cyrillic = 0;
        int arabic = 0;
        foreach (char letter in text.Where(char.IsLetter))
        {
            letters++;
            cyrillic += letter is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            arabic += letter is >= '\u0600' and <= '\u06FF' ? 1 : 0;
        }

        return 2 * cyrillic > letters ? "Russisch oder Ukrainisch" : 2 * arabic > letters ? "Arabisch" : null;
    }

    /// <summary>Lines of the form <c>Englisch the and of …</c>: the languages that each word is in.</summary>
    private static FrozenDictionary<string, string[]> Load() =>
        LanguageData.Lines("language-marks.txt")
            .Select(line => line.Split(' '))
            .SelectMany(line => line.Skip(1).Select(word => (Word: word, Language: line[0])))
            .GroupBy(pair => pair.Word, pair => pair.Language)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
}
