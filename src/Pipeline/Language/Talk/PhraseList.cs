using System.Text;

namespace DialogueMining.Pipeline.Language.Talk;

/// <summary>Words and phrases that a statement is searched for, in any case and spelling of umlauts.</summary>
internal sealed class PhraseList
{
    // A greeting or „weiß nicht“ with a few words more is still nothing else.
    private const int MostWords = 18;

    private readonly string[] _phrases;

    public PhraseList(string file) => _phrases = [.. LanguageData.Lines(file).Select(Plain)];

    /// <summary>Whether one of the phrases begins at a word of the text.</summary>
    public bool IsIn(string plain) => Array.Exists(_phrases, phrase => plain.Contains(phrase, StringComparison.Ordinal));

    /// <summary>Whether the text is one of the phrases, or begins with one that may go on for a few words.</summary>
    public bool Is(string plain) => Array.Exists(_phrases, phrase => phrase.EndsWith('…')
        ? plain.StartsWith(phrase[..^1], StringComparison.Ordinal) && plain.AsSpan().Count(' ') <= MostWords
        : plain.AsSpan().TrimEnd("… ").SequenceEqual(phrase));

    /// <summary>
    /// The text folded, with one space before each word and nothing but letters and digits in between: „ keine zeit mehr “.
    /// </summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new(text.Length + 2);
        bool inside = false;
        foreach (char letter in WordFold.Fold(text))
        {
            bool word = char.IsLetterOrDigit(letter) || letter == '…';
            if (word && !inside && letter != '…')
            {
                plain.Append(' ');
            }

            inside = word;
            if (word)
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }
}
