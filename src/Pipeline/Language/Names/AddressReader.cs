using System.Collections.Frozen;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>
/// Finds postal addresses: a street with its house number, postcode and town where they follow. A street without a number is
/// a topic, and so is a number that counts something („Hauptstraße 30 Parkplätze“).
/// </summary>
internal sealed class AddressReader(NameText words)
{
    private const int LongestHouseNumber = 3;
    private const int LengthOfPostcode = 5;

    private static readonly string[] StreetWords = [.. LanguageData.Lines("names/street-words.txt")];
    private static readonly FrozenSet<string> Following = LanguageData.Set("names/words-after-house-number.txt");

    public IEnumerable<PersonalMatch> Read()
    {
        for (int at = 0; at < words.Count; at++)
        {
            int number = IsStreet(at) ? words.SkipPoint(at + 1) : words.Count;
            if (HouseNumberEnd(number) is var end && end > 0)
            {
                int first = StreetStart(at);
                int last = TownEnd(end);
                yield return new PersonalMatch(
                    new TextSpan(words[first].Start, words[last - 1].End - words[first].Start), PersonalKind.Address, null);
                at = last - 1;
            }
        }
    }

    /// <summary>„Hauptstraße“, „Hauptstr.“, „Alter Markt“, „Willy-Brandt-Platz“.</summary>
    private bool IsStreet(int at)
    {
        NameWord word = words[at];
        if (!CharKinds.IsLetter(word.Form[0]))
        {
            return false;
        }

        string folded = word.Folded.TrimEnd('.');
        return Array.Exists(StreetWords, end => folded.EndsWith(end, StringComparison.Ordinal)
            && (folded.Length > end.Length + 1 || words[at - 1].IsCapital || end is "strasse" or "str"));
    }

    /// <summary>„Am Alten Markt 3“, „Lange Straße 5“, „Willy Brandt Platz 1“: capital words before a bare street word belong to it.</summary>
    private int StreetStart(int at)
    {
        bool isBare = Array.Exists(StreetWords, end => words[at].Folded.TrimEnd('.') == end);
        int first = at;
        while (isBare && first > 0 && at - first < 3 && words[first - 1].IsCapital)
        {
            first--;
        }

        return first;
    }

    /// <summary>The place behind a house number; 0 where there is none, or where it counts what follows.</summary>
    private int HouseNumberEnd(int at)
    {
        if (!IsHouseNumber(words[at].Form))
        {
            return 0;
        }

        int end = words[at + 1].Form is [>= 'a' and <= 'h'] ? at + 2 : at + 1;
        if (words[end].Form is "-" or "–" or "/" && IsHouseNumber(words[end + 1].Form))
        {
            end += 2;
        }

        return Counts(end) ? 0 : end;
    }

    /// <summary>Whether a number counts what stands at a place: „30 Parkplätze“, „20 %“, „3 x“.</summary>
    private bool Counts(int at)
    {
        string next = words[at].Form;
        bool isMark = !CharKinds.IsWord(next[0]) && next is not ("%" or "€" or ":" or "²");
        return at < words.Count && !isMark && !Following.Contains(next) && !IsPostcode(next);
    }

    private static bool IsHouseNumber(string form)
    {
        int digits = form.TakeWhile(char.IsAsciiDigit).Count();
        string rest = form[digits..];
        return digits is > 0 and <= LongestHouseNumber && form[0] != '0'
            && (rest.Length == 0 || (rest.Length == 1 && char.IsAsciiLetterLower(rest[0])) || IsRange(rest));
    }

    /// <summary>„12-14“, „3/5“ where the tokenizer leaves it whole.</summary>
    private static bool IsRange(string rest) => rest.Length is >= 2 and <= 4 && rest[0] is '-' or '–' or '/' && rest.Skip(1).All(char.IsAsciiDigit);

    private static bool IsPostcode(string form) => form.Length == LengthOfPostcode && form.All(char.IsAsciiDigit);

    /// <summary>The place behind „, 44135 Dortmund“.</summary>
    private int TownEnd(int end)
    {
        int at = words[end].Form is "," or "in" or "·" ? end + 1 : end;
        if (!IsPostcode(words[at].Form))
        {
            return end;
        }

        return words[at + 1].IsCapital ? at + 2 : at + 1;
    }
}
