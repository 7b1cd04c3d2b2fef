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

    /// <summary>The stretches between commas, slashes and „und“; what stands in brackets says where somebody comes from.</summary>
    private static IEnumerable<(int First, int End)> Pieces(string text, int start)
    {
        int first = start, open = 0;
        for (int at = start; at <= text.Length; at++)
        {
            int length = at == text.Length ? 1 : SeparatorAt(text, at);
            if (length > 0 && open == 0)
            {
                yield return (first, at);
            }

            first = length > 0 ? at + length : first;
            open += at == text.Length ? 0 : text[at] == '(' ? 1 : text[at] == ')' && open > 0 ? -1 : 0;
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
        bool isName = words.Count is > 0 and <= MostWords && !IsShortened(words) && IsPerson(words);
        return isName ? new PersonalMatch(new TextSpan(words[0].Start, words[words.Count - 1].End - words[0].Start), PersonalKind.Person, NameOf(words)) : null;
    }

    private static PersonName NameOf(NameText words)
    {
        string name = words.Between(0, words.Count);
        int family = name.LastIndexOf(' ') + 1;
        bool isGiven = NameLists.IsGiven(words[0]) || NameLists.IsSmallGiven(words[0].Folded) || name.EndsWith('.');
        return isGiven
            ? new PersonName(name, string.Empty, NameLists.GenderOf(words[0].Folded))
            : new PersonName(name[..family].TrimEnd(), name[family..], NameGender.Open);
    }

    /// <summary>„Sozialarb.“</summary>
    private static bool IsShortened(NameText words)
    {
        NameWord last = words[words.Count - 1];
        return last.Form.EndsWith('.') && !last.IsInitial && (last.Form.Length > 1 || words[words.Count - 2].Form.Length > 1);
    }

    /// <summary>„M. K.“, „Anna M.“, „Schulz“, „Xenia Qwart“; not „VHS“, „Jugendliche“, „Team Stadt“, „K.“.</summary>
    private static bool IsPerson(NameText words)
    {
        int names = 0, initials = 0;
        for (int at = 0; at < words.Count; at++)
        {
            bool isInitial = words[at].IsInitial;
            bool isName = !isInitial && IsName(words[at]);
            if (!isInitial && !isName && words[at].Form != ".")
            {
                return false;
            }

            names += isName ? 1 : 0;
            initials += isInitial ? 1 : 0;
        }

        return names > 0 || initials > 1;
    }

    private static bool IsName(NameWord word) =>
        NameLists.IsSmallGiven(word.Folded)
        || (word.IsCapital && (NameLists.IsGiven(word) || NameLists.IsFamily(word.Folded) || IsUnknown(word)));

    private static bool IsUnknown(NameWord word) =>
        NameLists.IsStrange(word.Form) && word.Form.Any(CharKinds.IsLower) && !NameLists.IsPlace(word.Folded);
}
