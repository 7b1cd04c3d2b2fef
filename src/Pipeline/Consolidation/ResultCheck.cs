using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Consolidation;

/// <summary>
/// Reads a text again after a change: the words that went and came must be the change's own, or forms of them, and the
/// marks must still stand right.
/// </summary>
internal static class ResultCheck
{
    // Words that grammar may bring in or take away along with others.
    private const int LongestFunctionWord = 6;

    private static readonly string[] BrokenMarks = ["  ", " ,", " .", ",,", "„“", "()", ",.", " und und ", ", ,", "****"];

    /// <summary>What is wrong, in German; null when all is right.</summary>
    public static string? Fault(string before, string after, Change change)
    {
        (string gone, string come) = Difference(before, after);
        if (Broken(before, after) is { } mark)
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

    // What is left when the common beginning and end are taken away, cut at words.
    private static (string Gone, string Come) Difference(string before, string after)
    {
        int front = before.AsSpan().CommonPrefixLength(after);
        int most = Math.Min(before.Length, after.Length) - front;
        int back = 0;
        while (back < most && before[^(back + 1)] == after[^(back + 1)])
        {
            back++;
        }

        while (front > 0 && !char.IsWhiteSpace(before[front - 1]))
        {
            front--;
        }

        while (back > 0 && !char.IsWhiteSpace(before[^back]))
        {
            back--;
        }

        return (before[front..^back], after[front..^back]);
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

    // Forms of one word share its beginning; a suspended hyphen leaves only that.
    private static bool Akin(string word, string other)
    {
        int shared = word.AsSpan().CommonPrefixLength(other);
        int shorter = Math.Min(word.TrimEnd('-').Length, other.TrimEnd('-').Length);
        return shared >= Math.Max(3, shorter - 3);
    }
}
