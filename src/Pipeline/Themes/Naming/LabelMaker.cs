using System.Collections.Frozen;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Themes.Naming;

/// <summary>Makes a theme's label and keywords of the words that tell it from the others.</summary>
/// <param name="meanings">Which words are near each other.</param>
internal sealed class LabelMaker(WordMeanings meanings)
{
    private const int MostKeywords = 8;

    /// <summary>Nouns that are looked at for a label.</summary>
    private const int LabelNouns = 12;

    /// <summary>A second phrase joins the label when it is at least this share as telling as the first.</summary>
    private const double SecondShare = 0.5;

    /// <summary>How much a verb or an adjective counts as a keyword beside a noun.</summary>
    private const double WeightOfOthers = 0.5;

    // What one table says is no theme of many, nor is what one statement in twenty says.
    private const int FewestVoices = 2;
    private const double FewestShare = 0.05;

    /// <summary>Words with this cosine are of one matter: „Ausbildung“ and „Betriebe“; of two by chance 0.1.</summary>
    private const double NearWords = 0.25;

    /// <summary>Statements that say both words, and their share of those that say the rarer one, that make two words one name.</summary>
    private const int FewestTogether = 2;
    private const double ShareTogether = 0.2;

    /// <summary>A noun that this share of a theme's statements or fewer say is too narrow a name: others stand beside it.</summary>
    private const double NarrowShare = 0.2;
    private const int MostListed = 3;

    /// <summary>
    /// Where so large a share of the statements say an adjective, and so many times as many as say the foremost noun, the
    /// talk is of that word: „gastfreundlich“.
    /// </summary>
    private const double ShareOfAdjective = 0.4;
    private const double AdjectiveToNoun = 1.5;

    /// <summary>A theme whose foremost nouns are of the evening itself is small talk.</summary>
    private const int ForemostNouns = 4;
    private const int FewestOfSmallTalk = 2;
    private const double WeightOfSmallTalk = 0.4;
    private const string SmallTalkLabel = "Am Rande: ";

    private static readonly FrozenSet<string> SmallTalk =
        LanguageData.Set("small-talk-nouns.txt").Select(WordFold.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Labels by theme; no two are the same.</summary>
    /// <param name="themes">Phrases by theme, the most telling first.</param>
    /// <param name="sizes">Number of statements by theme.</param>
    /// <param name="others">Names that other themes have.</param>
    public IReadOnlyList<string> Labels(
        IReadOnlyList<IReadOnlyList<PhraseScore>> themes, IReadOnlyList<int> sizes, IReadOnlyCollection<string> others)
    {
        HashSet<string> taken = new(others, StringComparer.OrdinalIgnoreCase);
        List<string> labels = [];
        for (int theme = 0; theme < themes.Count; theme++)
        {
            string label = FirstFree(AdjectiveNames(themes[theme], sizes[theme]).Concat(Candidates(themes[theme], sizes[theme])), taken) ?? Listed(KeyPhrases(themes[theme]));
            taken.Add(label);
            labels.Add(label);
        }

        return labels;
    }

    private static string? FirstFree(IEnumerable<string> candidates, HashSet<string> taken)
    {
        foreach (string candidate in candidates)
        {
            if (!taken.Contains(Capital(candidate)))
            {
                return Capital(candidate);
            }
        }

        return null;
    }

    private static string Listed(IReadOnlyList<PhraseScore> words)
    {
        List<string> forms = [];
        for (int word = 0; word < Math.Min(3, words.Count); word++)
        {
            forms.Add(SurfaceForm.Of(words[word].Phrase));
        }

        return Capital(string.Join(", ", forms));
    }

    /// <summary>The most telling words, near-duplicates left out.</summary>
    public static IReadOnlyList<PhraseScore> KeyPhrases(IReadOnlyList<PhraseScore> theme)
    {
        // Words of several statements first, nouns before others.
        List<RankedPhrase> words = [];
        foreach (PhraseScore score in theme)
        {
            if (score.Phrase.Rank < 2)
            {
                words.Add(new RankedPhrase(
                    score, score.Voices >= FewestVoices ? 1 : 0, score.Score * (score.Phrase.Rank == 1 ? 1 : WeightOfOthers)));
            }
        }

        List<PhraseScore> chosen = [];
        foreach (PhraseScore score in RankedPhrase.Sorted(words))
        {
            if (chosen.Count < MostKeywords && !chosen.Exists(other => IsNearDuplicate(other.Phrase, score.Phrase)))
            {
                chosen.Add(score);
            }
        }

        return chosen;
    }

    private IEnumerable<string> Candidates(IReadOnlyList<PhraseScore> theme, int size)
    {
        List<PhraseScore> nouns = Foremost(theme);
        if (SmallTalkOf(nouns) is { } talk)
        {
            yield return SmallTalkLabel + talk;
        }

        nouns = ByWorth(nouns, size);
        foreach (PhraseScore noun in nouns)
        {
            PhraseScore first = Widened(noun, nouns);
            if (!IsName(first))
            {
                continue;
            }

            // More than a noun tells enough.
            PhraseScore? second = first.Phrase.Rank > 1 ? null : nouns.Find(other => Joins(noun, other));
            yield return first.Phrase.Rank > 1 ? SurfaceForm.Of(first.Phrase)
                : second is null ? Several(first, nouns, size)
                : Pair(first.Phrase, second.Phrase);
        }
    }

    private static bool IsName(PhraseScore score) => score.Phrase.Rank switch
    {
        3 => score.Members.Count >= 2,
        2 => SurfaceForm.HasEnding(score.Phrase),
        _ => true,
    };

    private static IEnumerable<string> AdjectiveNames(IReadOnlyList<PhraseScore> theme, int size)
    {
        int nouns = 0;
        List<PhraseScore> adjectives = [];
        foreach (PhraseScore score in theme)
        {
            nouns = score.Phrase.Rank == 1 ? Math.Max(nouns, score.Members.Count) : nouns;
            if (score.Phrase.Rank == 0 && score.Voices >= FewestVoices)
            {
                adjectives.Add(score);
            }
        }

        if (adjectives.Find(score => score.Members.Count >= ShareOfAdjective * size && score.Members.Count >= AdjectiveToNoun * nouns) is { } first)
        {
            PhraseScore? second = adjectives.Find(other => other.Score >= SecondShare * first.Score && AddsTo(first, other));
            yield return second is null ? SurfaceForm.Bare(first.Phrase) : $"{SurfaceForm.Bare(first.Phrase)} und {SurfaceForm.Bare(second.Phrase)}";
        }
    }

    // „Kran, Bootswart“: of a theme that no noun covers, more than one is told.
    private static string Several(PhraseScore noun, List<PhraseScore> nouns, int size)
    {
        List<PhraseScore> chosen = [noun];
        foreach (PhraseScore other in nouns)
        {
            if (noun.Members.Count <= NarrowShare * size && chosen.Count < MostListed
                && other.Phrase.Rank == 1 && other.Voices >= FewestVoices && !IsSmallTalk(other) && chosen.TrueForAll(known => AddsTo(known, other)))
            {
                chosen.Add(other);
            }
        }

        return string.Join(", ", chosen.ConvertAll(score => SurfaceForm.Of(score.Phrase)));
    }

    // Another word that half of its statements say without the first.
    private static bool AddsTo(PhraseScore first, PhraseScore other) =>
        other != first
        && other.Members.Count >= 2
        && !IsNearDuplicate(first.Phrase, other.Phrase)
        && (other.Members.Count - Shared(first, other)) * 2 >= other.Members.Count;

    private static string Pair(Phrase first, Phrase second) =>
        $"{SurfaceForm.Of(first, SurfaceForm.IsPlural(second))} und {SurfaceForm.Of(second, SurfaceForm.IsPlural(first))}";

    private static List<PhraseScore> Foremost(IReadOnlyList<PhraseScore> theme)
    {
        List<RankedPhrase> nouns = [];
        foreach (PhraseScore score in theme)
        {
            if (score.Phrase.Rank > 0)
            {
                nouns.Add(new RankedPhrase(score, score.Voices >= FewestVoices ? 1 : 0, score.Score));
            }
        }

        List<PhraseScore> sorted = RankedPhrase.Sorted(nouns);
        return sorted[..Math.Min(LabelNouns, sorted.Count)];
    }

    // A word near the middle of what the theme's words mean tells more than one that comes by the way.
    private List<PhraseScore> ByWorth(List<PhraseScore> nouns, int size)
    {
        float[] sum = meanings.Sum(nouns.FindAll(noun => noun.Phrase.Rank == 1));
        List<RankedPhrase> ranked = [];
        foreach (PhraseScore noun in nouns)
        {
            int level = noun.Voices < FewestVoices ? 0 : noun.Members.Count < FewestShare * size || IsSmallTalk(noun) ? 1 : 2;
            ranked.Add(new RankedPhrase(noun, level, noun.Score * Centrality(noun, sum, size) * (IsSmallTalk(noun) ? WeightOfSmallTalk : 1)));
        }

        return RankedPhrase.Sorted(ranked);
    }

    // From 0.85 to 1.15, so that most statements still decide; 1 for a word that the table does not know, which may be the very matter: „Hausverbot“.
    private double Centrality(PhraseScore noun, float[] sum, int size)
    {
        // What most statements say needs no other proof.
        if (2 * noun.Members.Count >= size)
        {
            return 1.15;
        }

        double? near = meanings.NearnessToOthers(NounOf(noun.Phrase), noun.Phrase.Rank == 1 ? noun.Score : 0, sum);
        return near is { } cosine ? 0.85 + 0.3 * Math.Max(0, cosine) : 1;
    }

    private static string? SmallTalkOf(List<PhraseScore> nouns)
    {
        List<PhraseScore> foremost = nouns.FindAll(noun => noun.Phrase.Rank == 1);
        foremost = foremost[..Math.Min(ForemostNouns, foremost.Count)];
        List<PhraseScore> talk = foremost.FindAll(IsSmallTalk);
        return talk.Count >= FewestOfSmallTalk && IsSmallTalk(foremost[0])
            ? $"{SurfaceForm.Of(talk[0].Phrase)}, {SurfaceForm.Of(talk[1].Phrase)}"
            : null;
    }

    private static bool IsSmallTalk(PhraseScore score) => SmallTalk.Contains(NounOf(score.Phrase));

    private static string NounOf(Phrase phrase) => phrase.Key[(phrase.Key.LastIndexOf(' ') + 1)..];

    private static string Capital(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];

    // „gleiche Rechte“ instead of „Rechte“ where most uses of the noun have the adjective; „Fördern und Fordern“ likewise.
    private static PhraseScore Widened(PhraseScore noun, List<PhraseScore> nouns) =>
        nouns.Find(other => other.Phrase.Rank > 1
            && (other.Phrase.Key.EndsWith(" " + noun.Phrase.Key, StringComparison.Ordinal)
                || (other.Phrase.Rank == 3 && other.Phrase.Key.StartsWith(noun.Phrase.Key + " ", StringComparison.Ordinal)))
            && other.Members.Count >= 2
            && other.Members.Count >= 0.6 * noun.Members.Count
            && (other.Phrase.Rank == 3 || SurfaceForm.HasEnding(other.Phrase))) ?? noun;

    private bool Joins(PhraseScore noun, PhraseScore other) =>
        other.Phrase.Rank == 1
        && other.Score >= SecondShare * noun.Score
        && !IsSmallTalk(other)
        && AddsTo(noun, other)
        && BelongTogether(noun, other);

    // „Bus und Gruß“ are two things by chance: a pair is of one matter, or is said together again and again.
    private bool BelongTogether(PhraseScore first, PhraseScore second)
    {
        if (meanings.Nearness(NounOf(first.Phrase), NounOf(second.Phrase)) is { } nearness && nearness >= NearWords)
        {
            return true;
        }

        int shared = Shared(first, second);
        return shared >= FewestTogether && shared >= ShareTogether * Math.Min(first.Members.Count, second.Members.Count);
    }

    private static int Shared(PhraseScore first, PhraseScore second)
    {
        int shared = 0;
        foreach (int member in second.Members)
        {
            shared += first.Members.Contains(member) ? 1 : 0;
        }

        return shared;
    }

    private static bool IsNearDuplicate(Phrase first, Phrase second) =>
        first.Key.Contains(second.Key, StringComparison.Ordinal)
        || second.Key.Contains(first.Key, StringComparison.Ordinal)
        || (first.Key.Length > 6 && EditDistance.Within(first.Key, second.Key, 2));
}
