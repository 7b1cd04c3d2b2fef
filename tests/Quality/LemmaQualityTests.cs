using DialogueMining.Pipeline.Language.Lexicon;
using DialogueMining.Pipeline.Language.Tagging;
using DialogueMining.Pipeline.Training.Words;
using DialogueMining.Tests.Support;

namespace DialogueMining.Tests.Quality;

/// <summary>
/// Lemmas of content words with given tokens, without case. The tagger's weights are learned from these treebanks, so the
/// figures are cross-validated: each fifth is read with weights learned from the other four. The lexicon has never seen them.
/// </summary>
public sealed class LemmaQualityTests
{
    private const int Folds = 5;
    private static readonly string[] Sets = ["gsd-dev", "empirist-web-train", "empirist-cmc-train"];
    private static readonly string[] ContentClasses = ["NOUN", "VERB", "ADJ", "ADV", "PROPN"];

    [SharedFact]
    public void Lemmas_and_classes_of_content_words()
    {
        Dictionary<string, List<GoldToken[]>> gold = Sets.ToDictionary(set => set, set => GoldToken.ReadSentences(File.ReadLines(PathOf(set))));
        Tagger[] taggers = [.. Enumerable.Range(0, Folds).Select(fold => LearnWithout(fold, gold.Values))];
        foreach (string set in Sets)
        {
            Measure(set, gold[set], taggers);
        }
    }

    private static Tagger LearnWithout(int fold, IEnumerable<List<GoldToken[]>> sets) =>
        new(new TagWeights(TaggerLearner.Learn([.. sets.SelectMany(set => set.Where((_, index) => FoldOf(index, set) != fold))])));

    private static int FoldOf(int index, List<GoldToken[]> set) => index * Folds / set.Count;

    private static void Measure(string set, List<GoldToken[]> sentences, Tagger[] taggers)
    {
        string[][] rows = [.. File.ReadLines(PathOf(set)).Select(line => line.Split('\t'))];
        (int Right, int Tagged, int Content, int All) score = default;
        int row = 0;
        for (int index = 0; index < sentences.Count; index++)
        {
            TaggedWord[] words = SentenceWords.Of([.. sentences[index].Select(token => token.Form)]);
            Tag[] tags = new Tag[words.Length];
            taggers[FoldOf(index, sentences)].Tag(words, tags);
            for (int word = 0; word < words.Length; word++, row++)
            {
                bool content = ContentClasses.Contains(rows[row][3]);
                string lemma = words[word].Analysis.LemmaFor(tags[word]);
                score.All++;
                score.Tagged += (sentences[index][word].Classes & (1 << (int)tags[word])) != 0 ? 1 : 0;
                score.Content += content ? 1 : 0;
                score.Right += content && string.Equals(lemma, rows[row][4], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }
        }

        QualityFloors.Hold($"lemmas/{set}", 100.0 * score.Right / score.Content, $"{score.Right} of {score.Content}", PathOf(set));
        QualityFloors.Hold($"word classes/{set}", 100.0 * score.Tagged / score.All, $"{score.Tagged} of {score.All}", PathOf(set));
    }

    private static string PathOf(string set) => Path.Combine(Repository.Shared!, "data", "language", "lemma", $"{set}.tsv");
}
