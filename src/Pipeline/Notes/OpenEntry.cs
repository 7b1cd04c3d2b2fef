using DialogueMining.Models;

namespace DialogueMining.Pipeline.Notes;

/// <summary>A bullet or paragraph whose end has not been seen yet.</summary>
internal sealed class OpenEntry(EntryKind kind, SourceLine first, int indent)
{
    /// <summary>A bullet of this length was rather broken by the margin than ended; shorter ones were ended on purpose.</summary>
    private const int LeastWrapped = 60;

    private readonly List<SourceLine> _lines = kind == EntryKind.Bullet ? [first] : [];

    public EntryKind Kind { get; } = kind;

    /// <summary>Columns before the bullet's mark.</summary>
    public int Indent { get; } = indent;

    /// <summary>Offset of the text in the first line, behind the bullet's mark.</summary>
    public int ContentStart { get; init; }

    /// <summary>Whether it began with an arrow.</summary>
    public bool IsArrow { get; init; }

    public IReadOnlyList<SourceLine> Lines => _lines;

    public void Extend(SourceLine line) => _lines.Add(line);

    /// <summary>Whether a line that is not set in still goes on with the bullet: the margin broke it within a sentence.</summary>
    public bool IsWrappedInto(ReadOnlySpan<char> next, string text)
    {
        ReadOnlySpan<char> last = text.AsSpan(_lines[^1].Start, _lines[^1].Length).TrimEnd();
        return !IsArrow && last.Length >= LeastWrapped && last[^1] is not ('.' or '!' or '?' or ':')
            && char.IsLower(next.TrimStart()[0]);
    }

    /// <summary>Lines of it as one text, a word that the margin broke put together again.</summary>
    public RunText Join(string text, IReadOnlyList<SourceLine> lines)
    {
        RunText joined = new(text);
        foreach (SourceLine line in lines)
        {
            int start = line.Start + (joined.IsEmpty ? ContentStart : 0);
            if (joined.EndsInHyphen && ParagraphLines.GoesOn(text.AsSpan(start, line.End - start)))
            {
                joined.AddUnhyphenated(start, line.End);
            }
            else
            {
                joined.Add(start, line.End);
            }
        }

        return joined;
    }
}
