using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Vectors;

namespace DialogueMining.Pipeline.Training.Background;

/// <summary>A large text as numbers of content words, paragraph by paragraph.</summary>
/// <param name="Names">Name of each word, by number.</param>
/// <param name="Paragraphs">The paragraphs.</param>
internal sealed record TrainingText(IReadOnlyList<string> Names, IReadOnlyList<int[]> Paragraphs)
{
    // Large enough to keep the threads busy, small enough to stay in the cache.
    private const int ParagraphsAtOnce = 2_000;

    public static TrainingText Read(IEnumerable<string> paragraphs, ParallelOptions parallel)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<int[]> texts = [];
        foreach (string[] block in paragraphs.Chunk(ParagraphsAtOnce))
        {
            string[][] words = new string[block.Length][];
            Parallel.For(0, block.Length, parallel, index => words[index] = [.. WordsOf(block[index])]);
            // Numbers are given by one thread in the order of the text: the same in every run.
            texts.AddRange(words.Select(paragraph => Array.ConvertAll(paragraph, word => NumberOf(word, numbers))));
        }

        return new TrainingText([.. numbers.Keys], texts);
    }

    private static IEnumerable<string> WordsOf(string paragraph) =>
        GermanText.Analyze(paragraph).Sentences
            .SelectMany(sentence => sentence.Tokens)
            .Where(ContentWords.IsContent)
            .Select(ContentWords.KeyOf);

    private static int NumberOf(string word, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(word, out int number))
        {
            number = numbers.Count;
            numbers.Add(word, number);
        }

        return number;
    }
}
