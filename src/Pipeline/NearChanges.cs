using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline;

/// <summary>
/// Finds changes that say nearly the same and were not pooled: a person may know that they are one. They are of the same
/// document and share half of their words at least, by lemma.
/// </summary>
public static class NearChanges
{
    // Half of the words in common: „offener Dialog“ beside „offener Austausch“ is shown, „Dialog“ beside „Austausch“ is not.
    private const double Least = 0.5;
    private const int Most = 5;

    /// <summary>The near ones of each change that has any, nearest first, at most five.</summary>
    /// <param name="changes">All changes.</param>
    public static IReadOnlyDictionary<ChangeId, IReadOnlyList<ChangeId>> Of(IReadOnlyList<Change> changes)
    {
        HashSet<string>[] words = [.. changes.Select(WordsOf)];
        ILookup<string, int> index = words.SelectMany((set, at) => set.Select(word => (word, at))).ToLookup(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
        Dictionary<ChangeId, IReadOnlyList<ChangeId>> near = [];
        for (int at = 0; at < changes.Count; at++)
        {
            int self = at;
            ChangeId[] ids =
            [
                .. words[at].SelectMany(word => index[word]).Distinct()
                    .Where(other => other != self && changes[other].Document == changes[self].Document)
                    .Select(other => (Other: other, Share: Share(words[self], words[other])))
                    .Where(pair => pair.Share >= Least)
                    .OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Other)
                    .Take(Most).Select(pair => changes[pair.Other].Id),
            ];
            if (ids.Length > 0)
            {
                near[changes[at].Id] = ids;
            }
        }

        return near;
    }

    private static HashSet<string> WordsOf(Change change) =>
    [
        .. new[] { change.Words.OldText, change.Words.NewText }.OfType<string>()
            .SelectMany(text => GermanText.Analyze(text).Sentences).SelectMany(sentence => sentence.Tokens)
            .Where(token => char.IsLetterOrDigit(token.Form[0]) && !StopWords.Contains(token.Lemma))
            .Select(token => WordFold.Fold(token.Lemma)),
    ];

    private static double Share(HashSet<string> some, HashSet<string> other)
    {
        int common = some.Count(other.Contains);
        return (double)common / (some.Count + other.Count - common);
    }
}
