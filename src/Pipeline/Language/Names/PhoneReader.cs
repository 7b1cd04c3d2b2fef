using System.Collections.Frozen;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Finds phone numbers: „0231 / 50-12345“, „(02 31) 50 12 34“, „+49 171 1234567“, „Tel. 50123“.</summary>
internal static class PhoneReader
{
    /// <summary>Area code and three digits: shorter ones are numbers of something else.</summary>
    private const int LeastDigits = 7;

    /// <summary>Behind „Tel.“ five are enough; 110, 112 and years are shorter.</summary>
    private const int LeastNamedDigits = 5;
    private const int MostDigits = 15;

    private static readonly FrozenSet<string> Words = LanguageData.Set("names/phone-words.txt");

    public static IEnumerable<PersonalMatch> Read(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            PhoneDigits digits = Begins(text, at) ? PhoneDigits.Read(text, at) : default;
            if (digits.Count > 0 && IsPhone(text, at, digits))
            {
                yield return new PersonalMatch(new TextSpan(at, digits.End - at), PersonalKind.Phone, null);
            }

            at = Math.Max(digits.End, at + 1);
        }
    }

    private static bool Begins(string text, int at) =>
        (char.IsAsciiDigit(text[at]) || text[at] is '+' or '(')
        && (at == 0 || !(CharKinds.IsWord(text[at - 1]) || text[at - 1] is '.' or ',' or '§' or '/' or '-'));

    private static bool IsPhone(string text, int start, PhoneDigits digits)
    {
        if (digits.Count > MostDigits || IsFollowedByUnit(text, digits.End))
        {
            return false;
        }

        bool isNamed = digits.Count >= LeastNamedDigits && Words.Contains(WordBefore(text, start));
        return isNamed || (digits.Count >= LeastDigits && digits.HasAreaCode && !digits.IsDate);
    }

    private static bool IsFollowedByUnit(string text, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(end).TrimStart();
        return rest.StartsWith("Uhr", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("Euro", StringComparison.OrdinalIgnoreCase)
            || (rest.Length > 0 && rest[0] is '€' or '%');
    }

    /// <summary>The word before a number, folded; „Nr.“ and marks between them are skipped.</summary>
    private static string WordBefore(string text, int at)
    {
        string[] words = text[..at].Split([' ', ':', '\t', '(', '–'], StringSplitOptions.RemoveEmptyEntries);
        for (int index = words.Length - 1; index >= Math.Max(0, words.Length - 2); index--)
        {
            string word = WordFold.Fold(words[index]);
            if (word is not ("nr." or "nr" or "nummer" or "unter" or "-" or "+49"))
            {
                return word;
            }
        }

        return string.Empty;
    }
}
