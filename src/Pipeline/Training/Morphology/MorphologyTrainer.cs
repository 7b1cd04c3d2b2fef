using DialogueMining.Models;

namespace DialogueMining.Pipeline.Training.Morphology;

/// <summary>
/// Learns from running text which words are adjectives, which are verbs and where their prefixes part, and gender,
/// plural and genitive of nouns.
/// </summary>
/// <param name="options">How.</param>
public sealed class MorphologyTrainer(MorphologyOptions options)
{
    /// <summary>Learns the tables that are embedded below <c>Language/Data</c>.</summary>
    /// <param name="paragraphs">The text, a paragraph an item; it is read once.</param>
    /// <returns>The tables with their paths below <c>Language/Data</c>; the same text gives the same bytes.</returns>
    public IReadOnlyList<ResultFile> Train(IEnumerable<string> paragraphs)
    {
        AdjectiveTableTrainer adjectives = new();
        VerbTableTrainer verbs = new();
        NounTableTrainer nouns = new(options.FewestSightings);
        foreach (string paragraph in paragraphs)
        {
            List<string> words = RunningText.Words(paragraph);
            adjectives.Read(words);
            verbs.Read(words);
            nouns.Read(words);
        }

        return
        [
            new ResultFile("morphology/adjectives.bin", adjectives.Write()),
            new ResultFile("morphology/nouns.bin", nouns.Write(adjectives.Learn())),
            new ResultFile("morphology/verbs.bin", verbs.Write()),
        ];
    }
}
