using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Makes a theme's label and keywords of the words that tell it from the others.</summary>
internal static class LabelMaker
{
    private const int MostKeywords = 8;

    /// <summary>A second phrase joins the label when it is at least this share as telling as the first.</summary>
    private const double SecondShare = 0.5;

    /// <summary>How much a verb or an adjective counts as a keyword beside a noun.</summary>
    private const double WeightOfOthers = 0.5;

    // What one table says is no theme of many.
    private const int FewestVoices = 2;

    /// <summary>Labels by theme; no two are the same.</summary>
    public static IReadOnlyList<string> Labels(IReadOnlyList<IReadOnlyList<PhraseScore>> themes)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        List<string> labels = [];
        foreach (IReadOnlyList<PhraseScore> theme in themes)
        {
            string label = Candidates(theme).Select(Capital).FirstOrDefault(candidate => !taken.Contains(candidate))
                ?? Capital(string.Join(", ", KeyPhrases(theme).Take(3).Select(score => SurfaceForm.Of(score.Phrase))));
            taken.Add(label);
            labels.Add(label);
        }

        return labels;
    }

    /// <summary>The most telling words, near-duplicates left out.</summary>
    public static IReadOnlyList<PhraseScore> KeyPhrases(IReadOnlyList<PhraseScore> theme)
    {
        List<PhraseScore> chosen = [];
        // Words of several statements first, nouns before others.
        foreach (PhraseScore score in theme.Where(score => score.Phrase.Rank < 2)
            .OrderByDescending(score => score.Voices >= FewestVoices)
            .ThenByDescending(score => score.Score * (score.Phrase.Rank == 1 ? 1 : WeightOfOthers)))
        {
            if (chosen.Count < MostKeywords && !chosen.Any(other => IsNearDuplicate(other.Phrase, score.Phrase)))
            {
                chosen.Add(score);
            }
        }

        return chosen;
    }

    private static IEnumerable<string> Candidates(IReadOnlyList<PhraseScore> theme)
    {
        PhraseScore[] nouns = [.. theme.Where(score => score.Phrase.Rank > 0)
            .OrderByDescending(score => score.Voices >= FewestVoices)
            .ThenByDescending(score => score.Score)
            .Take(12)];
        foreach (PhraseScore noun in nouns)
        {
            PhraseScore first = Widened(noun, nouns);
            PhraseScore? second = nouns.FirstOrDefault(other => Joins(first, noun, other));
            yield return second is null
                ? SurfaceForm.Of(first.Phrase)
                : $"{SurfaceForm.Of(first.Phrase)} und {SurfaceForm.Of(second.Phrase)}";
        }
    }

    private static string Capital(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];

    // „gleiche Rechte“ instead of „Rechte“ where most uses of the noun have the adjective.
    private static PhraseScore Widened(PhraseScore noun, PhraseScore[] nouns) =>
        nouns.FirstOrDefault(other => other.Phrase.Rank == 2
            && other.Phrase.Key.EndsWith(" " + noun.Phrase.Key, StringComparison.Ordinal)
            && other.Members.Count >= 2
            && other.Members.Count >= 0.6 * noun.Members.Count) ?? noun;

    private static bool Joins(PhraseScore first, PhraseScore noun, PhraseScore other) =>
        other.Phrase.Rank == 1
        && other.Score >= SecondShare * noun.Score
        && other.Members.Count >= 2
        && !IsNearDuplicate(first.Phrase, other.Phrase)
        && !IsNearDuplicate(noun.Phrase, other.Phrase)
        && other.Members.Except(first.Members).Count() * 2 >= other.Members.Count;

    private static bool IsNearDuplicate(Phrase first, Phrase second) =>
        first.Key.Contains(second.Key, StringComparison.Ordinal)
        || second.Key.Contains(first.Key, StringComparison.Ordinal)
        || (first.Key.Length > 6 && EditDistance.Within(first.Key, second.Key, 2));
}
