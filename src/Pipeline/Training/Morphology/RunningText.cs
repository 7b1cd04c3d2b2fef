namespace DialogueMining.Pipeline.Training.Morphology;

/// <summary>Cuts running text into words and marks, fast and plainly: the counts decide, single slips do not matter.</summary>
internal static class RunningText
{
    /// <summary>Words (with inner hyphens), numbers and single marks, in order.</summary>
    public static List<string> Words(string paragraph)
    {
        List<string> words = new((paragraph.Length / 6) + 1);
        int at = 0;
        while (at < paragraph.Length)
        {
            int end = at;
            while (end < paragraph.Length && IsWordPart(paragraph, at, end))
            {
                end++;
            }

            if (end > at || !char.IsWhiteSpace(paragraph[at]))
            {
                end = Math.Max(end, at + 1);
                words.Add(paragraph[at..end]);
            }

            at = Math.Max(end, at + 1);
        }

        return words;
    }

    private static bool IsWordPart(string text, int start, int at) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] == '-' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]));
}
