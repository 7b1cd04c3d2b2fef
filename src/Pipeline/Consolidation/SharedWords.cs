namespace DialogueMining.Pipeline.Consolidation;

/// <summary>Finds whole words that two texts begin or end with.</summary>
internal static class SharedWords
{
    /// <summary>Length of the words, marks and spaces that both begin with.</summary>
    public static int AtFront(string some, string other)
    {
        int length = some.AsSpan().CommonPrefixLength(other);
        while (length > 0 && (SplitsWord(some, length) || SplitsWord(other, length)))
        {
            length--;
        }

        return length;
    }

    /// <summary>Length of the words, marks and spaces that both end with.</summary>
    public static int AtBack(string some, string other)
    {
        int length = 0;
        while (length < some.Length && length < other.Length && some[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        while (length > 0 && (SplitsWord(some, some.Length - length) || SplitsWord(other, other.Length - length)))
        {
            length--;
        }

        return length;
    }

    /// <summary>Whether a character is inside words: a letter, a digit, a hyphen.</summary>
    public static bool IsInner(char letter) => char.IsLetterOrDigit(letter) || letter == '-';

    private static bool SplitsWord(string text, int at) => at > 0 && at < text.Length && IsInner(text[at - 1]) && IsInner(text[at]);
}
