using System.Collections.Frozen;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>Costs of compound parts by the learned lexicon; a part is found in the spellings „strasse“ and „buero“ too.</summary>
internal sealed class PartCosts : IPartCosts
{
    /// <summary>Bits a step of the stored costs stands for.</summary>
    public const double Step = 1 / 12.0;

    /// <summary>Bits for a head that no compound of the corpus has shown, if it occurs at least six times itself.</summary>
    private const double UnseenHead = 20;
    private const int LowestFrequency = 22;
    private const int LongestBound = 12;

    /// <summary>Bits for a part in another spelling: „Stephan|straße“, not „Stephans|traße“ for a Trasse.</summary>
    private const double OtherSpelling = 3;

    /// <summary>Most bits for a first part that stands before any noun: „Ost|ufer“. Learned costs above it leave such words whole.</summary>
    private const double Productive = 9;

    private static readonly FrozenSet<string> NoHeads = LanguageData.Set("compound-no-heads.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoHeadLookup =
        NoHeads.GetAlternateLookup<ReadOnlySpan<char>>();

    public static PartCosts Default { get; } = new();

    /// <summary>Whether the word is an ending that no compound has as its last part: „-keit“, „-bar“.</summary>
    public static bool IsEnding(ReadOnlySpan<char> part) => NoHeadLookup.Contains(part);

    public double Modifier(ReadOnlySpan<char> part, bool first) => InAnySpelling(part, WrittenModifier);

    public double Head(ReadOnlySpan<char> part) => InAnySpelling(part, WrittenHead);

    public double Familiarity(ReadOnlySpan<char> word)
    {
        double familiarity = WrittenFamiliarity(word);
        if (familiarity == 0 && Spelling.MayVary(word))
        {
            foreach (string variant in Spelling.Variants(word.ToString()))
            {
                familiarity = Math.Max(familiarity, WrittenFamiliarity(variant));
            }
        }

        return familiarity;
    }

    private delegate double WrittenCost(ReadOnlySpan<char> part);

    private static double InAnySpelling(ReadOnlySpan<char> part, WrittenCost written)
    {
        double cost = written(part);
        if (double.IsPositiveInfinity(cost) && Spelling.MayVary(part))
        {
            foreach (string variant in Spelling.Variants(part.ToString()))
            {
                cost = Math.Min(cost, written(variant) + OtherSpelling);
            }
        }

        return cost;
    }

    private static double WrittenModifier(ReadOnlySpan<char> part) =>
        FormLexicon.Default.TryFind(part, out FormEntry entry) && entry.CostOf(Tag.CompoundModifier) is < double.PositiveInfinity and var cost
            ? ModifierFinder.IsListed(part) ? Math.Min(Productive, cost * Step) : cost * Step
            : double.PositiveInfinity;

    private double WrittenHead(ReadOnlySpan<char> part)
    {
        if (IsEnding(part))
        {
            return double.PositiveInfinity;
        }

        string? bound = BoundLemma(part);
        string? lemma = bound ?? (FormLexicon.Default.TryFind(part, out FormEntry entry) ? HeadLemma(entry) : null);
        return lemma is not null ? CostOfLemma(lemma, bound is not null)
            : DerivedNouns.IsOfVerb(part, IsInfinitive) ? UnseenHead : double.PositiveInfinity;
    }

    private double CostOfLemma(string lemma, bool bound)
    {
        double cost = FormLexicon.Default.TryFind(lemma, out FormEntry head) ? head.CostOf(Tag.CompoundHead) * Step : double.PositiveInfinity;
        bool unseen = double.IsPositiveInfinity(cost) && (head.Frequency >= LowestFrequency || bound);
        // A head that is a compound itself is cut: „Gesetz|buch“ is no part.
        return unseen && CompoundCut.Of(lemma, this).Length == 0 ? UnseenHead : cost;
    }

    private static double WrittenFamiliarity(ReadOnlySpan<char> word)
    {
        if (!FormLexicon.Default.TryFind(word, out FormEntry entry))
        {
            return 0;
        }

        // „Kontrollen“ is as familiar as „Kontrolle“.
        int lemma = entry.Count > 0 && FormLexicon.Default.TryFind(entry.LemmaAt(0), out FormEntry other) ? other.Frequency : 0;
        return Math.Max(entry.Frequency, lemma) / 8.0;
    }

    internal static bool IsInfinitive(string form) => FormLexicon.Default.TryFind(form, out FormEntry entry) && entry.Has(Tag.Infinitive);

    private static string? BoundLemma(ReadOnlySpan<char> part)
    {
        if (part.Length > LongestBound)
        {
            return null;
        }

        string form = part.ToString();
        return BoundHeads.Adjectives.GetValueOrDefault(form) ?? BoundHeads.Nouns.GetValueOrDefault(form);
    }

    private static string? HeadLemma(FormEntry entry)
    {
        for (int index = 0; index < entry.Count; index++)
        {
            bool head = entry.TagAt(index) is Tag.Noun or Tag.InflectedAdjective or Tag.PlainAdjective;
            if (head && entry.ShareAt(index) > 0.05f)
            {
                return entry.LemmaAt(index);
            }
        }

        return null;
    }
}
