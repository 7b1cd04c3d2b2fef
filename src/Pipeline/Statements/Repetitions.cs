using System.Text;
using DialogueMining.Models;
using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Statements;

/// <summary>Finds statements that a table says twice in a round, whatever their case, marks and umlauts.</summary>
internal sealed class Repetitions
{
    private readonly Dictionary<(string Table, int? Round, string Words), StatementId> _first = [];

    /// <summary>The earlier statement that this one repeats; null where it is the first.</summary>
    public StatementId? FirstOf(StatementId id, string table, int? round, string text)
    {
        string words = WordsOf(text);

        // „???“ or „:-)“ has no words to compare.
        if (words.Length == 0 || _first.TryAdd((table, round, words), id))
        {
            return null;
        }

        return _first[(table, round, words)];
    }

    /// <summary>Letters and digits with one space between words.</summary>
    private static string WordsOf(string text)
    {
        StringBuilder words = new(text.Length);
        foreach (char letter in WordFold.Fold(text))
        {
            if (char.IsLetterOrDigit(letter))
            {
                words.Append(letter);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
