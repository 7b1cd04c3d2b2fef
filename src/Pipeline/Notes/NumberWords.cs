using System.Collections.Frozen;
using System.Globalization;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>Numbers as people write them: digits, „sieben“, „dritte“, „III“.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Cardinals = Load("cardinal");
    private static readonly FrozenDictionary<string, int> Ordinals = Load("ordinal");
    private static readonly FrozenDictionary<string, int> Romans = Load("roman");

    /// <summary>„7“, „07“ or „sieben“.</summary>
    public static bool TryCardinal(string text, out int number) =>
        TryDigits(text, out number) || Cardinals.TryGetValue(WordFold.Fold(text), out number);

    /// <summary>„erste“, „first“.</summary>
    public static bool TryOrdinal(string text, out int number) =>
        Ordinals.TryGetValue(WordFold.Fold(text), out number);

    /// <summary>„IV“, in capitals.</summary>
    public static bool TryRoman(string text, out int number) => Romans.TryGetValue(text, out number);

    private static bool TryDigits(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= 4;

    /// <summary>Lines of the form <c>cardinal 7 sieben seven</c>.</summary>
    private static FrozenDictionary<string, int> Load(string kind)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (string[] fields in LanguageData.Lines("number-words.txt").Select(line => line.Split(' ')))
        {
            if (fields[0] == kind)
            {
                foreach (string word in fields.Skip(2))
                {
                    numbers[word] = int.Parse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture);
                }
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
