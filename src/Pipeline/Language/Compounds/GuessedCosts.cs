using System.Buffers;
using System.Collections.Frozen;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>
/// Costs for words that no known parts make: one part may be unknown („Roboter|zofe“, „Eller|straße“), at a price that two
/// unknown parts never beat the whole word with.
/// </summary>
internal sealed class GuessedCosts(IPartCosts known) : IPartCosts
{
    private const int ShortestPart = 4;

    /// <summary>
    /// Bits for an unknown part, and for each of its letters. Tried 6 to 12 and 3 to 3.8 on compounds and on the names of the
    /// treebanks: cheaper ones cut Wester|welle and Stackel|berg.
    /// </summary>
    private const double UnknownPart = 10;
    private const double UnknownLetter = 3.5;

    /// <summary>Bits for a known word that no compound has shown as a first part: the rarer, the dearer, as in training.</summary>
    private const double Unseen = 22;
    private const double MostKnown = 8;

    /// <summary>A linking element behind a noun's suffix gives an unknown first part away.</summary>
    private static readonly string[] LinkedSuffixes = ["ungs", "heits", "keits", "schafts", "ions", "täts", "tums", "lings", "isten", "anten", "enten"];

    /// <summary>Streets are named after people and places, which nobody can know: such a head costs nothing and saves two bits.</summary>
    private const double Place = -2;
    private static readonly string[] Places = ["straße", "strasse", "str", "straßen", "gasse", "allee", "platz", "graben", "brücke", "weg"];

    /// <summary>Consonants that a German word can begin with, one letter aside.</summary>
    private static readonly FrozenSet<string> Onsets = LanguageData.Set("compound-onsets.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OnsetLookup = Onsets.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöüé");

    public static GuessedCosts Default { get; } = new(PartCosts.Default);

    public double Modifier(ReadOnlySpan<char> part, bool first)
    {
        double cost = known.Modifier(part, first);
        if (!double.IsPositiveInfinity(cost))
        {
            return cost;
        }

        if (LexiconForms.Finder.LemmaOf(part.ToString()) is { } lemma)
        {
            return Unseen - (FormLexicon.Default.TryFind(lemma, out FormEntry entry) ? Math.Min(MostKnown, entry.Frequency / 16.0) : 0);
        }

        if (part.Length < ShortestPart)
        {
            return cost;
        }

        foreach (string suffix in LinkedSuffixes)
        {
            if (part.Length > suffix.Length + 2 && part.EndsWith(suffix))
            {
                return UnknownPart + part.Length;
            }
        }

        // In the middle a guess cuts what is none: „Apfel|sinen|kiste“.
        return first ? Unknown(part) : double.PositiveInfinity;
    }

    public double Head(ReadOnlySpan<char> part)
    {
        foreach (string place in Places)
        {
            if (part.SequenceEqual(place))
            {
                return Place;
            }
        }

        double cost = known.Head(part);
        return double.IsPositiveInfinity(cost) && part.Length >= ShortestPart && !PartCosts.IsEnding(part) ? Unknown(part) : cost;
    }

    public double Familiarity(ReadOnlySpan<char> word) => known.Familiarity(word);

    private static double Unknown(ReadOnlySpan<char> part)
    {
        int vowel = part.IndexOfAny(Vowels);
        return vowel < 0 || (vowel > 1 && !OnsetLookup.Contains(part[..vowel])) ? double.PositiveInfinity : UnknownPart + (UnknownLetter * part.Length);
    }
}
