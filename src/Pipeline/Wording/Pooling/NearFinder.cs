using DialogueMining.Models;
using DialogueMining.Pipeline.Wording.Lexicon;

namespace DialogueMining.Pipeline.Wording.Pooling;

/// <summary>
/// Finds changes that say nearly the same and were not pooled: „der Leute vor Ort“ for „der Menschen vor Ort“. They are of the
/// same document and kind, and share half of their words, or want the same place and share half of the new ones.
/// </summary>
internal static class NearFinder
{
    // Half of the words in common: „offener Dialog“ beside „offener Austausch“ is shown, „Dialog“ beside „Austausch“ is not.
    private const double Least = 0.5;

    // What more changes than these say tells none of them apart; it keeps the work in bounds.
    private const int MostAlike = 256;

    // A page can show a few beside a change.
    private const int Most = 5;

    /// <summary>The pairs, the likest first.</summary>
    public static IReadOnlyList<NearChange> Of(IReadOnlyList<Change> changes)
    {
        (HashSet<string> All, HashSet<string> New)[] words = [.. changes.Select(change =>
            (All: Stems(change.Words.OldText).Concat(Stems(change.Words.NewText)).ToHashSet(StringComparer.Ordinal), New: Stems(change.Words.NewText)))];
        ILookup<string, int> index = words.SelectMany((row, at) => row.All.Select(word => (word, at)))
            .ToLookup(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
        List<NearChange> near = [];
        for (int at = 0; at < changes.Count; at++)
        {
            int self = at;
            near.AddRange(words[self].All.Select(word => index[word]).Where(shelf => shelf.Count() <= MostAlike).SelectMany(shelf => shelf)
                .Where(other => other > self).Distinct().Order()
                .Where(other => AreAlike(changes[self], changes[other]))
                .Select(other => new NearChange(changes[self].Id, changes[other].Id, Likeness(changes, words, self, other)))
                .Where(pair => pair.Likeness >= Least));
        }

        Dictionary<ChangeId, int> shown = [];
        return [.. near.OrderByDescending(pair => pair.Likeness).Where(pair => Count(shown, pair))];
    }

    private static bool Count(Dictionary<ChangeId, int> shown, NearChange pair)
    {
        (int one, int other) = (shown.GetValueOrDefault(pair.One), shown.GetValueOrDefault(pair.Other));
        if (Math.Max(one, other) >= Most)
        {
            return false;
        }

        (shown[pair.One], shown[pair.Other]) = (one + 1, other + 1);
        return true;
    }

    private static double Likeness(IReadOnlyList<Change> changes, (HashSet<string> All, HashSet<string> New)[] words, int one, int other)
    {
        double all = Share(words[one].All, words[other].All);
        bool samePlace = changes[one].Loci.Count > 0 && Loci.Touch(changes[one].Loci, changes[other].Loci);
        return samePlace && words[one].New.Count > 0 && IsHalf(words[one].New, words[other].New) ? Math.Max(all, Least) : all;
    }

    // To keep words is not to take them away; to criticise them may be.
    private static bool AreAlike(Change one, Change other) => string.Equals(one.Document, other.Document, StringComparison.Ordinal)
        && (one.Words.Operation == other.Words.Operation || (Brings(one) && Brings(other)) || (Doubts(one) && Doubts(other)));

    private static bool Brings(Change change) => change.Words.Operation is ChangeOperation.Replace or ChangeOperation.Rewrite or ChangeOperation.Insert;

    private static bool Doubts(Change change) => change.Words.Operation is ChangeOperation.Delete or ChangeOperation.Object;

    private static bool IsHalf(HashSet<string> some, HashSet<string> others)
    {
        int common = some.Count(others.Contains);
        return 2 * common >= some.Count && 2 * common >= others.Count;
    }

    private static double Share(HashSet<string> some, HashSet<string> others)
    {
        int common = some.Count(others.Contains);
        return (double)common / (some.Count + others.Count - common);
    }

    private static HashSet<string> Stems(string? text) => WordRow.Of(text).Select(WordKey.Stem).ToHashSet(StringComparer.Ordinal);
}
