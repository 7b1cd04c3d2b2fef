using System.Collections.Frozen;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Names;

namespace DialogueMining.Pipeline.Privacy;

/// <summary>Names that the event's texts have told: they are found wherever they stand alone.</summary>
internal sealed class KnownNames
{
    /// <summary>Shorter names („Le“, „Ay“) are too much like other words.</summary>
    private const int ShortestName = 3;

    private readonly FrozenSet<string> _families;
    private readonly FrozenSet<string> _given;

    private KnownNames(IEnumerable<string> families, IEnumerable<string> given)
    {
        _families = families.ToFrozenSet(StringComparer.Ordinal);
        _given = given.ToFrozenSet(StringComparer.Ordinal);
    }

    public static KnownNames None { get; } = new([], []);

    public static KnownNames Of(IEnumerable<NamedText> texts)
    {
        PersonName[] names = [.. texts.SelectMany(text => text.Matches).Select(match => match.Name).OfType<PersonName>()];
        return new KnownNames(
            names.Select(name => LastWord(name.Family)).Where(IsOnlyName).Select(WordFold.Fold),
            names.SelectMany(name => name.Given.Split([' ', '-'])).Select(WordFold.Fold).Where(name => name.Length >= ShortestName && !name.EndsWith('.')));
    }

    /// <summary>Known names that stand alone in a text.</summary>
    public IEnumerable<PersonalMatch> Find(string text)
    {
        if (_families.Count + _given.Count == 0)
        {
            yield break;
        }

        NameText words = new(text);
        for (int at = 0; at < words.Count; at++)
        {
            NameWord word = words[at];
            bool isThing = (NameLists.IsNamedThing(words[at + 1].Folded) && !word.Folded.EndsWith('s')) || NameLists.IsNamedThing(word.Folded);
            if (CharKinds.IsUpper(word.Form[0]) && !isThing && Match(word) is { } match)
            {
                yield return match;
            }
        }
    }

    /// <summary>Known family names between the signs of a path: „notes/tisch-schulz.txt“.</summary>
    public IReadOnlyList<PersonalMatch> FindInPath(string path)
    {
        List<PersonalMatch> found = [];
        int start = 0;
        for (int at = 0; at <= path.Length; at++)
        {
            if (at < path.Length && CharKinds.IsLetter(path[at]))
            {
                continue;
            }

            string word = path[start..at];
            if (_families.Contains(WordFold.Fold(word)))
            {
                found.Add(new PersonalMatch(new TextSpan(start, at - start), PersonalKind.Person, new PersonName(string.Empty, word, NameGender.Open)));
            }

            start = at + 1;
        }

        return found;
    }

    private PersonalMatch? Match(NameWord word)
    {
        if (IsKnown(_families, word.Folded))
        {
            return Person(word.Start, word.Form, string.Empty, word.Form);
        }

        // „Schulz-Vorschlag“: the name is the first part.
        int hyphen = word.Form.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && IsKnown(_families, WordFold.Fold(word.Form[..hyphen])))
        {
            return Person(word.Start, word.Form[..hyphen], string.Empty, word.Form[..hyphen]);
        }

        return _given.Contains(word.Folded) && NameLists.IsSureGiven(word) ? Person(word.Start, word.Form, word.Form, string.Empty) : null;
    }

    private static bool IsKnown(FrozenSet<string> names, string folded) =>
        names.Contains(folded) || (folded.EndsWith('s') && folded.Length > ShortestName && names.Contains(folded[..^1]));

    private static PersonalMatch Person(int start, string form, string given, string family) => new(
        new TextSpan(start, form.Length), PersonalKind.Person, new PersonName(given, family, NameGender.Open));

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool IsOnlyName(string name) =>
        name.Length >= ShortestName && !NameLists.IsPlace(WordFold.Fold(name)) && (!NameLists.IsCommon(name) || NameLists.IsOnlyShaped(name));
}
