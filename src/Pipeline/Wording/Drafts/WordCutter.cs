using DialogueMining.Models;

namespace DialogueMining.Pipeline.Wording.Drafts;

/// <summary>
/// Cuts a stretch of text into bare words, for comparing notes and drafts: marks, spaces and line ends are no part
/// of the comparison, so that both sides are cut alike whatever stands between the words.
/// </summary>
internal static class WordCutter
{
    public static IEnumerable<TextSpan> Cut(string text, TextSpan span)
    {
        int end = span.Start + span.Length;
        int at = span.Start;
        while (at < end)
        {
            int start = at;
            while (at < end && IsPart(text, at, start, end))
            {
                at++;
            }

            if (at > start)
            {
                yield return new TextSpan(start, at - start);
            }
            else
            {
                at++;
            }
        }
    }

    private static bool IsPart(string text, int at, int start, int end) =>
        char.IsLetterOrDigit(text[at]) || text[at] == '\u0308' || text[at] == '\u00AD'
        || (at > start && at + 1 < end && text[at] is '*' or ':' or '\'' or '’' or '-' && char.IsLetter(text[at + 1]) && at > start);
}
