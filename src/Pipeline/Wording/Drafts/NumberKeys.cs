using System.Collections.Frozen;
using System.Globalization;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>Numbers written as words and as digits are the same word: „20 Arbeitsstunden“ and „zwanzig Arbeitsstunden“.</summary>
internal static class NumberKeys
{
    private static readonly FrozenDictionary<string, string> Words = Read();

    /// <summary>The digits of a number word; the key itself for all else.</summary>
    public static string Of(string fine) => Words.GetValueOrDefault(fine, fine);

    private static FrozenDictionary<string, string> Read()
    {
        Dictionary<string, string> digits = new(StringComparer.Ordinal);
        foreach (string[] fields in LanguageData.Lines("number-words.txt").Select(line => line.Split(' ')).Where(fields => fields[0] == "cardinal"))
        {
            // „ein“ is an article far more often.
            foreach (string word in fields.Skip(2).Where(_ => fields[1] != "1"))
            {
                digits.TryAdd(word, fields[1]);
            }
        }

        string[] tens = ["zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig", "neunzig", "hundert"];
        for (int ten = 0; ten < tens.Length; ten++)
        {
            digits.TryAdd(tens[ten], ((ten + 2) * 10).ToString(CultureInfo.InvariantCulture));
        }

        return digits.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
