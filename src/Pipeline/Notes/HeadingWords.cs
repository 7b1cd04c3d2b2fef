using DialogueMining.Pipeline.Language;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A line cut into words, numbers and marks, for reading headings.</summary>
internal sealed class HeadingWords
{
    /// <summary>A heading says its number within its first words.</summary>
    private const int Most = 16;

    private readonly string _line;
    private readonly List<(int Start, int End)> _words = [];

    private HeadingWords(string line) => _line = line;

    public static HeadingWords Of(string line)
    {
        HeadingWords words = new(line);
        int at = 0;
        while (at < line.Length && words._words.Count < Most)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
                continue;
            }

            int end = at + 1;
            while (end < line.Length && IsSameKind(line[at], line[end]))
            {
                end++;
            }

            words._words.Add((at, end));
            at = end;
        }

        return words;
    }

    /// <summary>The word; empty behind the last.</summary>
    public string Text(int index) =>
        index < _words.Count ? _line[_words[index].Start.._words[index].End] : string.Empty;

    public string Folded(int index) => WordFold.Fold(Text(index));

    /// <summary>Where a word begins; the line's end behind the last.</summary>
    public int StartOf(int index) => index < _words.Count ? _words[index].Start : _line.Length;

    public int SkipMarks(int index)
    {
        while (index < _words.Count && !char.IsLetterOrDigit(_line[_words[index].Start]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Passes over „Nr.“, „:“, „#“ between a word and its number.</summary>
    public int SkipToNumber(int index)
    {
        while (index < _words.Count && (Text(index) is ":" or "#" or "-" or "." or "–"
            || Folded(index) is "nr" or "no" or "nummer" or "number" or "num"))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether the word is a letter that belongs to the number before it („7a“).</summary>
    public bool IsAttachedLetter(int index) =>
        index > 0 && index < _words.Count && _words[index].Start == _words[index - 1].End
        && Text(index).Length == 1 && char.IsLetter(Text(index)[0]);

    private static bool IsSameKind(char first, char letter) =>
        char.IsLetter(first) ? char.IsLetter(letter) : char.IsAsciiDigit(first) && char.IsAsciiDigit(letter);
}
