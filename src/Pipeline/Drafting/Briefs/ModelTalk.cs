using System.Text;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Drafting.Briefs;

/// <summary>
/// Tells statements that speak to a language model. They are not sent: the checks would refuse what they bring about, but a
/// model that obeys one gives no summary of the others either.
/// </summary>
internal static class ModelTalk
{
    private const int MostBetween = 2;

    private static readonly string[][] Phrases = [.. LanguageData.Lines("drafting/model-talk.txt").Select(line => line.Split(' '))];

    /// <summary>Whether the text holds such words.</summary>
    public static bool IsIn(string text)
    {
        List<string> words = Words(text);
        return Phrases.Any(phrase => Enumerable.Range(0, words.Count).Any(start => Begins(words, start, phrase)));
    }

    private static bool Begins(List<string> words, int start, string[] phrase)
    {
        if (!Fits(words[start], phrase[0]))
        {
            return false;
        }

        int at = start;
        foreach (string next in phrase.Skip(1))
        {
            int end = Math.Min(words.Count, at + MostBetween + 2);
            int found = words.FindIndex(at + 1, Math.Max(0, end - at - 1), word => Fits(word, next));
            if (found < 0)
            {
                return false;
            }

            at = found;
        }

        return true;
    }

    private static bool Fits(string word, string pattern) =>
        pattern[^1] == '.' ? word.Length == pattern.Length - 1 && pattern.StartsWith(word, StringComparison.Ordinal) : word.StartsWith(pattern, StringComparison.Ordinal);

    // Signs between letters („j.s.o.n“) and zero-width ones part no word here: that is how such words are hidden.
    private static List<string> Words(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (char letter in WordFold.Fold(text) + " ")
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
            }
            else if (char.IsWhiteSpace(letter) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
