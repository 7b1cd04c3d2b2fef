using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Lexicon;

/// <summary>Reads numbers that are written as one word: „siebenundzwanzig“, „dreihundertste“.</summary>
internal static class NumberWords
{
    private const string And = "und";
    private static readonly string[] OrdinalEndings = ["sten", "ster", "stes", "stem", "ste", "ten", "ter", "tes", "tem", "te"];
    private static readonly FrozenSet<string> Parts = LanguageData.Set("number-parts.txt");
    private static readonly int Longest = Parts.Max(part => part.Length);

    /// <summary>Readings of a word in small letters; null where it is no number of several parts.</summary>
    public static WordReading[]? Read(string small)
    {
        if (IsNumber(small, 0, 0))
        {
            return [new WordReading(Tag.Number, small, 1)];
        }

        string? ending = Array.Find(OrdinalEndings, each => small.EndsWith(each, StringComparison.Ordinal) && IsNumber(small[..^each.Length], 0, 0));
        return ending is null ? null : [new WordReading(Tag.InflectedAdjective, small[..^ending.Length] + (ending[0] == 's' ? "st" : "t"), 1)];
    }

    private static bool IsNumber(string small, int start, int parts)
    {
        if (start == small.Length)
        {
            return parts > 1 && !small.StartsWith(And, StringComparison.Ordinal) && !small.EndsWith(And, StringComparison.Ordinal);
        }

        for (int length = Math.Min(Longest, small.Length - start); length > 2; length--)
        {
            if (Parts.Contains(small.Substring(start, length)) && IsNumber(small, start + length, parts + 1))
            {
                return true;
            }
        }

        return false;
    }
}
