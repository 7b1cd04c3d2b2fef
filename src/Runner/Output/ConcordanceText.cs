using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Runner.Output;

/// <summary>Shows the places of a word below each other, the word in one column.</summary>
/// <param name="width">Characters shown on each side.</param>
internal sealed class ConcordanceText(int width)
{
    public void Write(IReadOnlyList<WordUse> uses, TextWriter output)
    {
        int key = uses.Count == 0 ? 0 : uses.Max(use => use.Span.Length);
        foreach (WordUse use in uses)
        {
            output.Write(Left(use).PadLeft(width));
            output.Write("  ");
            output.Write(Line(use.Statement.Text.Substring(use.Span.Start, use.Span.Length)).PadRight(key));
            output.Write("  ");
            output.Write(Right(use).PadRight(width));
            output.Write($"  {use.Statement.Id.Value} · {use.Statement.Table}{Round(use.Statement)} · {ProblemList.Place(use.Statement.Source)}\n");
        }
    }

    private string Left(WordUse use)
    {
        string text = Line(use.Statement.Text[..use.Span.Start]).TrimEnd();
        return text.Length <= width ? text : "…" + text[^(width - 1)..];
    }

    private string Right(WordUse use)
    {
        string text = Line(use.Statement.Text[(use.Span.Start + use.Span.Length)..]).TrimEnd();
        text = text.StartsWith(' ') ? text[1..] : text;
        return text.Length <= width ? text : text[..(width - 1)] + "…";
    }

    // A line a place, whatever the note holds.
    private static string Line(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            line.Append(char.IsControl(c) ? ' ' : c);
        }

        return line.ToString();
    }

    private static string Round(Statement statement) => statement.Round is int number ? $", {Texts.Of("Runde")} {number}" : string.Empty;
}
