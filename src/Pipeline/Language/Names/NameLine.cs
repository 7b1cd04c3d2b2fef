using System.Collections.Frozen;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>Reads lines and cells that hold nothing but people: „Gastgeberin: Karin Schulz“, „Teilnehmende: Anna, M. K., Herr Demir“.</summary>
internal static class NameLine
{
    private const int MostWords = 4;
    private static readonly FrozenSet<string> Keys = LanguageData.Set("names/header-person-keys.txt");

    /// <summary>Whether a key („Gastgeber/-in“, the header of a column) announces people.</summary>
    public static bool IsKey(string key) => Keys.Contains(string.Join(' ', WordFold.Fold(key)
        .Split([' ', '\t', '*', '_', '/', '-', '.', '(', ')', '#', '>', '|', ':'], StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Names and contacts of a line; what stands behind such a key is read as people.</summary>
    public static IReadOnlyList<PersonalMatch> Find(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && IsKey(line[..colon]) ? FindPeople(line, colon + 1) : PersonalText.Find(line);
    }

    /// <summary>The same for a text whose people begin at an offset.</summary>
    public static IReadOnlyList<PersonalMatch> FindPeople(string text, int start)
    {
        List<PersonalMatch> found = [.. PersonalText.Find(text)];
        foreach ((int first, int end) in Pieces(text, start))
        {
            if (!found.Any(match => match.Span.Start >= first && match.Span.Start < end) && ReadPiece(text[first..end]) is { } match)
            {
                found.Add(match with { Span = new TextSpan(match.Span.Start + first, match.Span.Length) });
            }
        }

        return PersonalText.Disjoint(found);
    }

    /// <summary>The stretches between commas, slashes and „und“.</summary>
    private static IEnumerable<(int First, int End)> Pieces(string text, int start)
    {
        int first = start;
        for (int at = start; at <= text.Length; at++)
        {
            int length = at == text.Length ? 1 : SeparatorAt(text, at);
            if (length > 0)
            {
                yield return (first, at);
                first = at + length;
            }
        }
    }

    private static int SeparatorAt(string text, int at) => text[at] switch
    {
        ',' or ';' or '/' or '&' or '(' or ')' or '+' or '|' or '\n' or ':' => 1,
        ' ' when text.AsSpan(at).StartsWith(" und ") => " und ".Length,
        ' ' when text.AsSpan(at).StartsWith(" u. ") => " u. ".Length,
        _ => 0,
    };

    private static PersonalMatch? ReadPiece(string piece)
    {
        NameText words = new(piece);
        int end = 0;
        while (end < words.Count && (words[end].IsCapital || words[end].IsInitial || words[end].Form == "."))
        {
            end++;
        }

        if (end == 0 || end > MostWords || end < words.Count || !IsPerson(words, end))
        {
            return null;
        }

        string name = words.Between(0, end);
        int last = name.LastIndexOf(' ');
        bool isGiven = NameLists.IsGiven(words[0]) || words[end - 1].IsInitial || words[end - 1].Form == ".";
        PersonName parts = isGiven || last < 0 && name.EndsWith('.')
            ? new PersonName(name, string.Empty, NameLists.GenderOf(words[0].Folded))
            : new PersonName(last < 0 ? string.Empty : name[..last], name[(last + 1)..], NameGender.Open);
        return new PersonalMatch(new TextSpan(words[0].Start, words[end - 1].End - words[0].Start), PersonalKind.Person, parts);
    }

    /// <summary>„M. K.“, „Anna M.“, „Schulz“, „Xenia Qwart“; not „VHS“, „Jugendliche“, „Team Stadt“.</summary>
    private static bool IsPerson(NameText words, int end)
    {
        bool isNamed = false;
        for (int at = 0; at < end; at++)
        {
            NameWord word = words[at];
            bool isInitial = word.IsInitial || word.Form == ".";
            bool isName = NameLists.IsGiven(word) || NameLists.IsFamily(word.Folded)
                || (NameLists.IsStrange(word.Form) && word.Form.Any(CharKinds.IsLower) && !NameLists.IsPlace(word.Folded));
            if (!isInitial && !isName)
            {
                return false;
            }

            isNamed |= isName || (isInitial && end > 1);
        }

        return isNamed;
    }
}
