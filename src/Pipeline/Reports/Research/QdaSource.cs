using System.Text;
using DialogueMining.Models;

namespace DialogueMining.Pipeline.Reports.Research;

/// <summary>
/// A table's statements as one text, a line each. It is made of the statements as they may be shown, not of the notes: these
/// hold names. Positions count code points, as REFI-QDA wants it.
/// </summary>
internal sealed class QdaSource
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<StatementId, int> _starts = [];

    public QdaSource(string table, IEnumerable<Statement> statements)
    {
        Table = table;
        int position = 0;
        foreach (Statement statement in statements)
        {
            string line = OneLine(statement.Text);
            _starts.Add(statement.Id, position);
            _text.Append(line).Append('\n');
            position += CodePoints(line) + 1;
        }
    }

    public string Table { get; }

    public string Text => _text.ToString();

    /// <summary>First code point of a statement, and the one behind its last.</summary>
    public (int Start, int End) Place(Statement statement) => Place(statement, new TextSpan(0, statement.Text.Length));

    /// <summary>The same for a span of its text.</summary>
    public (int Start, int End) Place(Statement statement, TextSpan span)
    {
        int start = _starts[statement.Id] + CodePoints(statement.Text.AsSpan(0, span.Start));
        return (start, start + CodePoints(statement.Text.AsSpan(span.Start, span.Length)));
    }

    // A character for a character, so that spans stay what they are.
    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
