using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>
/// Puts the text of an entry together from stretches of the note's text and remembers where each stood. What readers
/// do not see is left out; where stretches are joined, a space stands between them that is in no run.
/// </summary>
internal sealed class RunText(string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceRun> _runs = [];

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether it ends in a word with a hyphen behind it.</summary>
    public bool EndsInHyphen =>
        _text.Length > 1 && _text[^1] == '-' && char.IsLetter(_text[^2]) && _runs[^1].Length > 1;

    /// <summary>Adds a stretch of the source, without white space at its ends, after a space.</summary>
    public void Add(int start, int end)
    {
        (start, end) = Trim(start, end);
        if (start < end)
        {
            Space();
            Append(start, end);
        }
    }

    /// <summary>The same text without white space at its ends.</summary>
    public RunText Trimmed()
    {
        RunText trimmed = new(source);
        string text = _text.ToString();
        int first = text.Length - text.TrimStart().Length;
        int last = text.TrimEnd().Length;
        foreach (SourceRun run in _runs)
        {
            int start = Math.Max(run.Start, first);
            int end = Math.Min(run.Start + run.Length, last);
            if (start < end)
            {
                trimmed._runs.Add(new SourceRun(start - first, end - start, run.SourceStart + start - run.Start));
            }
        }

        trimmed._text.Append(text, first, Math.Max(0, last - first));
        return trimmed;
    }

    /// <summary>Adds a stretch right behind the last word, whose hyphen at the line's end goes.</summary>
    public void AddUnhyphenated(int start, int end)
    {
        SourceRun last = _runs[^1];
        _runs[^1] = last with { Length = last.Length - 1 };
        _text.Length--;
        (start, end) = Trim(start, end);
        Append(start, end);
    }

    /// <summary>Adds a stretch as it is, breaks as spaces.</summary>
    public void Append(int start, int end)
    {
        int from = start;
        for (int index = start; index < end; index++)
        {
            bool isBreak = Letters.IsBreak(source[index]);
            if (isBreak || Letters.IsInvisible(source[index]))
            {
                Run(from, index);
                from = index + 1;
                if (isBreak)
                {
                    Space();
                }
            }
        }

        Run(from, end);
    }

    public (string Text, IReadOnlyList<SourceRun> Runs) Build() => (_text.ToString(), [.. _runs]);

    private void Run(int start, int end)
    {
        if (start < end)
        {
            _runs.Add(new SourceRun(_text.Length, end - start, start));
            _text.Append(source, start, end - start);
        }
    }

    private void Space()
    {
        if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
        {
            _text.Append(' ');
        }
    }

    private (int Start, int End) Trim(int start, int end)
    {
        while (start < end && IsEdge(source[start]))
        {
            start++;
        }

        while (end > start && IsEdge(source[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsEdge(char letter) => char.IsWhiteSpace(letter) || Letters.IsInvisible(letter);
}
