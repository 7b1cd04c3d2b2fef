using DialogueMining.Models;
using DialogueMining.Pipeline.Language;
using DialogueMining.Pipeline.Language.Morphology;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Reads a text again after a change: the words that went and came must be the change's own, or forms of them, and the
/// marks must still stand right.
/// </summary>
internal static class ResultCheck
{
    // Words that grammar may bring in or take away along with others.
    private const int LongestFunctionWord = 6;

    // Texts are compared in strides of some sentences.
    private const int Stride = 256;

    private static readonly string[] BrokenMarks = ["  ", " ,", " .", ",,", "„“", "()", ",.", " und und ", ", ,", "****"];

    private static readonly int LongestMark = BrokenMarks.Max(mark => mark.Length);

    /// <summary>What is wrong, in German; null when all is right.</summary>
    public static string? Fault(string before, string after, Change change)
    {
        (int front, int back) = Shared(before, after);
        (string gone, string come) = (before[front..^back], after[front..^back]);
        if (Broken(Around(before, front, back), Around(after, front, back)) is { } mark)
        {
            return $"es entstünde „{mark}“";
        }

        List<string> allowed = [.. Words(change.Words.OldText), .. Words(change.Words.NewText), .. Words(change.Words.Anchor?.Text)];
        List<string> went = Without(Words(gone), Words(come));
        List<string> came = Without(Words(come), Words(gone));
        if (change.Words.Operation is ChangeOperation.Move)
        {
            return went.Count + came.Count == 0 ? null : Foreign(went.Concat(came), allowed, went, came);
        }

        bool free = change.Words.Operation is ChangeOperation.Rewrite or ChangeOperation.Delete or ChangeOperation.Replace;
        return Foreign(free ? came : went.Concat(came), allowed, went, came);
    }

    private static string? Foreign(IEnumerable<string> words, List<string> allowed, List<string> went, List<string> came)
    {
        string? foreign = words.FirstOrDefault(word => word.Length > LongestFunctionWord
            && !allowed.Exists(other => Akin(word, other))
            && !(went.Exists(other => Akin(word, other)) && came.Exists(other => Akin(word, other))));
        return foreign is null ? null : $"„{foreign}“ hätte sich mit geändert";
    }

    private static string? Broken(string before, string after) =>
        Array.Find(BrokenMarks, mark => Count(after, mark) > Count(before, mark));

    private static int Count(string text, string mark)
    {
        int count = 0;
        for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    // Marks further off stand in both texts alike: with hundreds of changes, counting them all each time took most of the time.
    private static string Around(string text, int front, int back) =>
        text[Math.Max(0, front - LongestMark)..Math.Min(text.Length, text.Length - back + LongestMark)];

    // The lengths of the common beginning and end, cut at words: what is between them went or came.
    private static (int Front, int Back) Shared(string before, string after)
    {
        int front = before.AsSpan().CommonPrefixLength(after);
        int back = CommonSuffixLength(before.AsSpan(front), after.AsSpan(front));
        while (front > 0 && !char.IsWhiteSpace(before[front - 1]))
        {
            front--;
        }

        while (back > 0 && !char.IsWhiteSpace(before[^back]))
        {
            back--;
        }

        return (front, back);
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> some, ReadOnlySpan<char> other)
    {
        int most = Math.Min(some.Length, other.Length), length = 0;
        while (length + Stride <= most && some[^(length + Stride)..^length].SequenceEqual(other[^(length + Stride)..^length]))
        {
            length += Stride;
        }

        while (length < most && some[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    private static List<string> Words(string? text) =>
        text is null ? [] : [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => WordFold.Fold(string.Concat(word.Where(letter => char.IsLetterOrDigit(letter) || letter == '-'))))
            .Where(word => word.Length > 0)];

    private static List<string> Without(List<string> words, List<string> others)
    {
        List<string> rest = [.. words];
        foreach (string other in others)
        {
            rest.Remove(other);
        }

        return rest;
    }

    // Forms of one word share its beginning; a suspended hyphen leaves only that. Verbs may share none („gepflegt“ and
    // „pflegen“, „anzuleiten“ and „anleiten“).
    private static bool Akin(string word, string other) => SharesBeginning(word, other)
        || AreOneVerb(Umlauts.Written(word), Umlauts.Written(other));

    // Words are compared without umlauts, and the lexicon of verbs has „können“.
    private static bool AreOneVerb(string word, string other) => Verbs.Infinitives(word)
        .Any(infinitive => infinitive == other || (VerbLexicon.Contains(infinitive) && Verbs.Infinitives(other).Contains(infinitive)));

    private static bool SharesBeginning(string word, string other)
    {
        int shared = word.AsSpan().CommonPrefixLength(other);
        int shorter = Math.Min(word.TrimEnd('-').Length, other.TrimEnd('-').Length);
        return shared >= Math.Max(3, shorter - 3);
    }
}
