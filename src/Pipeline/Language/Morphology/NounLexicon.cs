using System.Collections.Frozen;

namespace DialogueMining.Pipeline.Language.Morphology;

/// <summary>
/// Classes of nouns: from the list written by hand, from the table learned from running text, from the last part of a
/// compound, from the ending.
/// </summary>
/// <param name="learned">Nouns in lower case with their classes; empty while the table is being learned.</param>
internal sealed class NounLexicon(IReadOnlyDictionary<string, NounClass> learned)
{

    /// <summary>Shortest last part that is taken without asking whether the first part is a word.</summary>
    private const int SafeHead = 5;

    private const int ShortestHead = 3;

    private const string Firm = " firm";

    private static readonly FrozenDictionary<string, NounClass[]> ByHand = LanguageData.Lines("morphology/nouns.txt")
        .Concat(LanguageData.Lines("morphology/nouns-late.txt"))
        .Select(line => line.Split(' ', 2))
        .GroupBy(columns => columns[0].ToLowerInvariant(), columns => NounClass.Parse(columns[1]))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    // „Worte“ are said, „Fremdwörter“ are looked up: what is declined otherwise at the end of a compound.
    private static readonly FrozenDictionary<string, NounClass[]> AsLastPart = ByHand
        .Where(entry => entry.Key[0] == '-')
        .ToFrozenDictionary(entry => entry.Key[1..], entry => entry.Value, StringComparer.Ordinal);

    private static readonly NounSuffix[] Suffixes =
    [
        .. LanguageData.Lines("morphology/noun-suffixes.txt")
            .Select(line => line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries))
            .Select(columns => new NounSuffix(
                columns[0],
                NounClass.Parse(columns[1].Replace(Firm, string.Empty, StringComparison.Ordinal)),
                columns[1].EndsWith(Firm, StringComparison.Ordinal)))
            .OrderByDescending(suffix => suffix.Text.Length),
    ];

    private static readonly NounClass Default = NounClass.Parse("m e");

    private static readonly NounClass Female = NounClass.Parse("f nen");

    /// <summary>The lexicon with the embedded table.</summary>
    public static NounLexicon Load() => new(ReadLearned());

    /// <summary>Whether a list has the noun.</summary>
    public bool Contains(string lemma) => Listed(lemma.ToLowerInvariant()).Length > 0;

    /// <summary>Classes of the noun, the usual one first, and how they are known.</summary>
    public (IReadOnlyList<NounClass> Classes, NounSource Source) Find(string lemma)
    {
        string key = lemma.ToLowerInvariant();
        NounClass[] listed = Listed(key);
        if (listed.Length > 0)
        {
            return (listed, NounSource.List);
        }

        return FindByParts(lemma);
    }

    /// <summary>The same, as if the noun were in no list.</summary>
    public (IReadOnlyList<NounClass> Classes, NounSource Source) FindByParts(string lemma)
    {
        string key = lemma.ToLowerInvariant();
        if (IsFemaleForm(lemma) || HasMaleForm(lemma))
        {
            return ([Female], NounSource.Head);
        }

        IReadOnlyList<NounClass> classes = OfHead(key, IsFirstPart);
        if (classes.Count > 0)
        {
            return (classes, NounSource.Head);
        }

        (IReadOnlyList<NounClass> Classes, NounSource Source, bool IsFirm) bySuffix = OfSuffix(lemma);
        classes = bySuffix.IsFirm ? [] : OfHead(key, (part, head) => IsLooseFirstPart(part, head, bySuffix.Source));
        return classes.Count > 0 ? (classes, NounSource.Head) : (bySuffix.Classes, bySuffix.Source);
    }

    // „Astronomin, Kollegin, Äffin“ beside a weak masculine; nouns in -erin and the like follow their ending.
    private bool HasMaleForm(string lemma)
    {
        if (!lemma.EndsWith("in", StringComparison.Ordinal) || lemma.Length < 5)
        {
            return false;
        }

        string stem = lemma[..^2].ToLowerInvariant();
        string plain = Letters.WithoutUmlaut(stem);
        return ((string[])[stem, stem + "e", plain, plain + "e"])
            .Any(male => ListedOrHead(male).Any(noun => noun.Genus == Genus.Masculine && noun.Genitive is "n" or "en"));
    }

    private IEnumerable<NounClass> ListedOrHead(string key) =>
        Listed(key) is { Length: > 0 } listed ? listed : OfHead(key, IsFirstPart);

    /// <summary>Whether the part, in lower case, is a noun, with or without what links it to the next part.</summary>
    public bool IsFirstPart(string part) => LinkedForms(part).Any(each => Listed(each).Length > 0);

    /// <summary>Whether the word ends in a noun of the lists.</summary>
    public bool IsCompound(string lemma) => OfHead(lemma.ToLowerInvariant(), IsFirstPart).Count > 0;

    // „Bürger*in, Bürger:in, Bürger_in, BürgerIn, Bürger/-in“
    private static bool IsFemaleForm(string lemma) =>
        lemma is [.., '*' or ':' or '_' or '-' or '/' or '·', 'i', 'n'] or [.., 'e' or 'r' or 't', 'I', 'n'];

    private NounClass[] Listed(string key)
    {
        bool seen = learned.TryGetValue(key, out NounClass? noun);
        if (!ByHand.TryGetValue(key, out NounClass[]? classes))
        {
            return seen ? [noun!] : [];
        }

        // Which of two good genitives is usual („Dialogs, Rates“) only running text tells.
        return seen && classes is [{ Genitive: "" } listed] && noun!.Genus == listed.Genus && noun.Genitive is "s" or "es"
            ? [listed with { Genitive = noun.Genitive }]
            : classes;
    }

    private IReadOnlyList<NounClass> OfHead(string key, Func<string, string, bool> isFirstPart)
    {
        int hyphen = key.LastIndexOf('-');
        if (hyphen >= 0 && hyphen < key.Length - 1)
        {
            return Find(key[(hyphen + 1)..]).Classes;
        }

        for (int start = 2; start <= key.Length - ShortestHead; start++)
        {
            string head = key[start..];
            NounClass[] classes = AsLastPart.TryGetValue(head, out NounClass[]? own) ? own : Listed(head);
            if (classes.Length > 0 && !classes[0].IsAdjectival && isFirstPart(key[..start], head))
            {
                return [.. classes.Select(noun => AsHead(noun, head))];
            }
        }

        return [];
    }

    // The shorter „-s“ that running text prefers in one noun does not carry over to its compounds.
    private static NounClass AsHead(NounClass noun, string head) =>
        noun.Genitive is "" or "s" or "es" && noun.Genus is Genus.Masculine or Genus.Neuter
            ? noun with { Genitive = noun.Plural == "se" ? "ses" : NounForms.GenitiveEnding(head) } : noun;

    private bool IsFirstPart(string part, string head) =>
        head.Length >= SafeHead
            ? Letters.HasVowel(part) && !EndsMidSyllable(part)
            : (head.Length > ShortestHead || ByHand.ContainsKey(head))
                && (IsFirstPart(part) || IsStem(part));

    // „Braun|bär, Wasch|bär, Wickel|bär, Lese|kopf“: adjectives and verbs stand before nouns too.
    private static bool IsStem(string part) =>
        part.Length >= SafeHead - 1
        && (AdjectiveLexicon.ContainsStem(part) || VerbLexicon.Contains(part + "en") || (part is [.., 'e', 'l' or 'r'] && VerbLexicon.Contains(part + "n")));

    // A first part that is in no list is believed before a longer last part, or where the ending tells nothing.
    private static bool IsLooseFirstPart(string part, string head, NounSource bySuffix) =>
        Letters.HasVowel(part) && !EndsMidSyllable(part)
        && (head.Length > ShortestHead ? part.Length > 2 : bySuffix == NounSource.Guess && ByHand.ContainsKey(head));

    // No German word ends as „Belgr-“ or „Tankw-“ does: the „ader“ or „art“ after it is none.
    private static bool EndsMidSyllable(string part) =>
        part is [.., 'b' or 'd' or 'f' or 'g' or 'k' or 'p' or 't', 'r' or 'l'] or [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'w' or 'j' or 'q'];

    private static IEnumerable<string> LinkedForms(string part)
    {
        yield return part;
        yield return part + "e";
        foreach (string link in (string[])["s", "n", "en", "es", "er", "e"])
        {
            if (part.Length > link.Length + 2 && part.EndsWith(link, StringComparison.Ordinal))
            {
                yield return part[..^link.Length];
            }
        }
    }

    private static (IReadOnlyList<NounClass> Classes, NounSource Source, bool IsFirm) OfSuffix(string lemma)
    {
        // „Gelände, Gebäude“: collective nouns.
        if (lemma.StartsWith("Ge", StringComparison.Ordinal) && lemma.EndsWith('e'))
        {
            return ([NounClass.Parse("n =")], NounSource.Suffix, false);
        }

        NounSuffix? suffix = Array.Find(
            Suffixes, each => lemma.Length > each.Text.Length + 1 && lemma.EndsWith(each.Text, StringComparison.Ordinal));
        return suffix is null
            ? ([Default], NounSource.Guess, false)
            : ([suffix.Class], suffix.Text.Length > 1 ? NounSource.Suffix : NounSource.Guess, suffix.IsFirm);
    }

    private static Dictionary<string, NounClass> ReadLearned()
    {
        using Stream stream = LanguageData.Open("morphology/nouns.bin");
        (Dictionary<string, int> words, string[] names) = WordTable.Read(stream);
        NounClass[] classes = [.. names.Select(name => NounClass.Parse(name))];
        return words.ToDictionary(pair => pair.Key, pair => classes[pair.Value], StringComparer.Ordinal);
    }
}
