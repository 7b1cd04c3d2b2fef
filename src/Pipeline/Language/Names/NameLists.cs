using System.Collections.Frozen;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Names;

/// <summary>What lists and lexicon say about a word as a name.</summary>
internal static class NameLists
{
    private const int ShortestEnding = 4;

    private static readonly FrozenSet<string> Women = Folded("given-female");
    private static readonly FrozenSet<string> Men = Folded("given-male");
    private static readonly FrozenSet<string> Unsure = Folded("given-unsure");
    private static readonly FrozenSet<string> Families = Folded("family");
    private static readonly FrozenSet<string> Places = Folded("places");
    private static readonly FrozenSet<string> Things = Folded("named-things");
    private static readonly FrozenSet<string> Famous = Folded("famous");
    private static readonly string[] ThingEndings = [.. Things.Where(word => word.Length >= ShortestEnding).Order(StringComparer.Ordinal)];
    private static readonly string[] FamilyEndings = [.. Folded("family-endings").Order(StringComparer.Ordinal)];
    private static readonly string[] AbstractEndings = ["ung", "ungen", "heit", "keit", "keiten", "schaft", "schaften", "ismus", "taet"];

    /// <summary>Whether people are given the word as a name, be it a word of its own besides or not.</summary>
    public static bool IsGiven(NameWord word) => word.IsCapital && Parts(word.Folded).All(part => Women.Contains(part) || Men.Contains(part) || Unsure.Contains(part));

    /// <summary>The same for a word that need not begin with a capital letter.</summary>
    public static bool IsSmallGiven(string folded) => (Women.Contains(folded) || Men.Contains(folded)) && !Unsure.Contains(folded);

    /// <summary>Whether it is nothing but a given name.</summary>
    public static bool IsSureGiven(NameWord word) => IsGiven(word) && !Unsure.Contains(word.Folded);

    public static NameGender GenderOf(string folded)
    {
        string first = Parts(folded)[0];
        bool woman = Women.Contains(first), man = Men.Contains(first);
        return woman == man ? NameGender.Open : woman ? NameGender.Woman : NameGender.Man;
    }

    /// <summary>Whether it is a common family name, its genitive, or two of them joined.</summary>
    public static bool IsFamily(string folded) => Parts(folded).All(part => Families.Contains(part) || Families.Contains(part.TrimEnd('s')));

    /// <summary>Whether the list of family names holds the very word.</summary>
    public static bool IsListed(string folded) => Families.Contains(folded);

    public static bool IsPlace(string folded) => Places.Contains(folded) || (folded.EndsWith('s') && Places.Contains(folded[..^1]));

    /// <summary>Whether it is a thing that is called after people: street, school, foundation.</summary>
    public static bool IsNamedThing(string folded) =>
        Things.Contains(folded) || Things.Contains(Parts(folded)[^1]) || ThingEndings.Any(ending => folded.EndsWith(ending, StringComparison.Ordinal));

    public static bool IsFamous(string name) => Famous.Contains(WordFold.Fold(name));

    /// <summary>Whether the word is a word of the language beside being a name: „Koch“, „Angst“, „Spielplatz“.</summary>
    public static bool IsCommon(string form)
    {
        // Of „El-Khatib“ and „Schulz-Vorschlag“ the last part decides.
        form = form[(form.LastIndexOf('-') + 1)..];
        WordAnalysis analysis = WordAnalyzer.Analyze(form);
        return analysis.Source switch
        {
            WordSource.Known => analysis.Readings[0].Tag != Tag.Name,
            WordSource.Derived => true,
            _ => AbstractEndings.Any(ending => form.EndsWith(ending, StringComparison.Ordinal)),
        };
    }

    /// <summary>Whether it is put together as family names are: „Sommerfeld“, „Bergmann“.</summary>
    public static bool IsFamilyShaped(string folded) => FamilyEndings.Any(ending =>
        folded.Length > ending.Length + 2 && folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether it is put together as family names are and is no word of the lexicon: „Brandhorst“.</summary>
    public static bool IsOnlyShaped(string form) =>
        IsFamilyShaped(WordFold.Fold(form)) && WordAnalyzer.Analyze(form).Source != WordSource.Known;

    /// <summary>Whether a word in small letters is a noun or a name, and no adjective or verb („lange“, „klein“).</summary>
    public static bool IsNoun(string form) =>
        WordAnalyzer.Analyze(form) is { Source: WordSource.Guessed } or { Readings: [{ Tag: Tag.Noun or Tag.Name }, ..] };

    /// <summary>Whether the language does not know the word, not even as the typing mistake of a known one.</summary>
    public static bool IsStrange(string form)
    {
        string last = form[(form.LastIndexOf('-') + 1)..];
        return !IsCommon(last) && (WordAnalyzer.Analyze(last).Source != WordSource.Guessed || TypoFinder.Find(last, last.ToLowerInvariant()) is null);
    }

    private static string[] Parts(string folded) => folded.Split('-');

    private static FrozenSet<string> Folded(string name) =>
        LanguageData.Lines($"names/{name}.txt").Select(WordFold.Fold).ToFrozenSet(StringComparer.Ordinal);
}
