using System.Collections.Frozen;
using DialogueMining.Pipeline.Language.Lexicon;

namespace DialogueMining.Pipeline.Language.Compounds;

/// <summary>Costs of compound parts by the learned lexicon.</summary>
internal sealed class PartCosts : IPartCosts
{
    /// <summary>Bits a step of the stored costs stands for.</summary>
    public const double Step = 1 / 12.0;

    /// <summary>Bits for a head that no compound of the corpus has shown, if it occurs at least six times itself.</summary>
    private const double UnseenHead = 20;
    private const int LowestFrequency = 22;

    private static readonly FrozenSet<string> NoHeads = LanguageData.Set("compound-no-heads.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoHeadLookup =
        NoHeads.GetAlternateLookup<ReadOnlySpan<char>>();

    public static PartCosts Default { get; } = new();

    public double Modifier(ReadOnlySpan<char> part) =>
        FormLexicon.Default.TryFind(part, out FormEntry entry) && entry.CostOf(Tag.CompoundModifier) is < double.PositiveInfinity and var cost
            ? cost * Step : double.PositiveInfinity;

    public double Head(ReadOnlySpan<char> part)
    {
        if (NoHeadLookup.Contains(part))
        {
            return double.PositiveInfinity;
        }

        string? lemma = BoundLemma(part);
        if (lemma is null && (!FormLexicon.Default.TryFind(part, out FormEntry entry) || (lemma = HeadLemma(entry)) is null))
        {
            return double.PositiveInfinity;
        }

        if (!FormLexicon.Default.TryFind(lemma, out FormEntry head))
        {
            return double.PositiveInfinity;
        }

        double cost = head.CostOf(Tag.CompoundHead) * Step;
        return double.IsPositiveInfinity(cost) && head.Frequency >= LowestFrequency ? UnseenHead : cost;
    }

    public double Familiarity(ReadOnlySpan<char> word) =>
        FormLexicon.Default.TryFind(word, out FormEntry entry) ? entry.Frequency / 8.0 : 0;

    private static string? BoundLemma(ReadOnlySpan<char> part)
    {
        if (part.Length > 12)
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
